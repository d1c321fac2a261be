import { oneOf, type Db } from '../../../platform/database.ts';
import type { MasterKey } from '../../../platform/master-key.ts';
import type { AlertCause, AlertState } from './queries.ts';
import { wordsIn } from './speaking.ts';

/** An alert as the person it is about may see it. */
export interface MyAlert {
  id: string;
  cause: AlertCause;
  state: AlertState;
  raised_at: Date;
  /** Whether somebody reads an answer now. */
  heard: boolean;
}

const rows = (db: Db) => db`
  select id, cause, state, raised_at, app.is_heard_in_alert(id) as heard from alerts where about_person_id = app.me()`;

/** The latest first. */
export function alertsAboutMe(db: Db): Promise<MyAlert[]> {
  return db<MyAlert[]>`${rows(db)} order by raised_at desc, id limit 100`;
}

/** 404 for everybody else, those who were told of it included. */
export async function alertAboutMe(db: Db, alert: string): Promise<MyAlert> {
  return oneOf(await db<MyAlert[]>`${rows(db)} and id = ${alert}`);
}

/** What was said in all of them, for the copy that a person takes along. */
export async function wordsAboutMe(db: Db, master: MasterKey, me: string): Promise<object[]> {
  const talks = await Promise.all(
    (await alertsAboutMe(db)).map(({ id }) => wordsIn(db, master, { alert: id, about: me })),
  );
  return talks.flat().map(({ mine, by, words, written_at }) => ({ mine, by, words, written_at }));
}
