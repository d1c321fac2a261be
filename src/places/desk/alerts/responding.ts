import { randomUUID } from 'node:crypto';
import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import type { MasterKey } from '../../../platform/master-key.ts';
import { seal, unseal } from '../../../platform/sealing.ts';
import type { DebriefAnswered } from './debrief-answers.tsx';
import type { AlertCause, AlertState } from './queries.ts';

export interface Alert {
  id: string;
  about: string;
  cause: AlertCause;
  level: 'red' | 'crisis';
  state: AlertState;
  raised_at: Date;
  held_by: string | null;
  held_until: Date | null;
}

export interface Note {
  id: string;
  outcome: boolean;
  words: string;
  written_at: Date;
}

export interface ListedAlert extends Alert {
  /** Whether the one who asks closed it, and a word to the person is due. */
  word_due: boolean;
}

const wordDue = (db: Db) => db`coalesce(f.done_at is null and f.due_at <= app.now(), false)`;

/** What the one who asks was told of: open ones first, then where a word is due. */
export function alertsToldMe(db: Db, me: string): Promise<ListedAlert[]> {
  return db<ListedAlert[]>`
    select a.id, a.about_person_id as about, a.cause, a.level, a.state, a.raised_at, a.held_by, a.held_until, ${wordDue(db)} as word_due
    from alerts a join alert_told t on t.alert_id = a.id and t.person_id = ${me}
    left join alert_follow_ups f on f.alert_id = a.id and f.person_id = ${me}
    order by a.state = 'closed', ${wordDue(db)} desc, a.level, a.raised_at desc limit 50`;
}

/** How many wait for who asks: told of and not closed, or closed by them with a word due. */
export async function openAlertsToldMe(db: Db): Promise<number> {
  const [row] = await db<{ open: number }[]>`
    select count(*)::int as open from alerts a join alert_told t on t.alert_id = a.id and t.person_id = app.me()
    left join alert_follow_ups f on f.alert_id = a.id and f.person_id = app.me()
    where a.state <> 'closed' or ${wordDue(db)}`;
  return row?.open ?? 0;
}

/** 404 for whoever was not told. */
export async function toldAlert(db: Db, me: string, alert: string): Promise<Alert> {
  return oneOf(
    await db<Alert[]>`
      select a.id, a.about_person_id as about, a.cause, a.level, a.state, a.raised_at, a.held_by, a.held_until
      from alerts a join alert_told t on t.alert_id = a.id and t.person_id = ${me} where a.id = ${alert}`,
  );
}

export async function notesOf(db: Db, master: MasterKey, alert: Alert): Promise<Note[]> {
  const rows = await db<(Omit<Note, 'words'> & { words: Buffer })[]>`
    select id, outcome, words, written_at from alert_notes where alert_id = ${alert.id} order by written_at`;
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      words: await unseal(db, master, alert.about, cellOf(row.id), row.words),
    })),
  );
}

/** A note keeps the hold; an outcome ends the alert. Both in the words of who has it. */
export async function writeAlertNote(
  db: Db,
  master: MasterKey,
  alert: Pick<Alert, 'id' | 'about'>,
  note: { by: string; words: string; outcome: boolean },
): Promise<void> {
  const id = randomUUID();
  const words = await seal(db, master, alert.about, cellOf(id), note.words);
  await db`insert into alert_notes (id, alert_id, by_person_id, outcome, words)
    values (${id}, ${alert.id}, ${note.by}, ${note.outcome}, ${words})`;
}

export async function handAlertOver(db: Db, alert: string): Promise<boolean> {
  const [row] = await db<{ ok: boolean }[]>`select app.hand_alert_over(${alert}) as ok`;
  return row?.ok ?? false;
}

/** Whether a word is still due the day after; undefined where it is not this person's. */
export async function followUpOf(db: Db, alert: string): Promise<{ done: boolean } | undefined> {
  const [row] = await db<{ done: boolean }[]>`
    select done_at is not null as done from alert_follow_ups where alert_id = ${alert}`;
  return row;
}

export async function finishFollowUp(db: Db, alert: string): Promise<void> {
  changedOne(await db`update alert_follow_ups set done_at = app.now() where alert_id = ${alert}`);
}

export type DebriefAnswer = '' | DebriefAnswered;

/** What who closed the alert said of themself, empty until they do; undefined for everybody else. */
export async function debriefOf(db: Db, alert: string): Promise<DebriefAnswer | undefined> {
  const [row] = await db<{ answer: DebriefAnswer }[]>`
    select answer from alert_debriefs where alert_id = ${alert}`;
  return row?.answer;
}

export async function answerDebrief(db: Db, alert: string, answer: DebriefAnswer): Promise<void> {
  changedOne(
    await db`update alert_debriefs set answer = ${answer}, answered_at = app.now() where alert_id = ${alert}`,
  );
}

const cellOf = (row: string) => ({ table: 'alert_notes', column: 'words', row });
