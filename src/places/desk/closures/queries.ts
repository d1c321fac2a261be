import { changedOne, type Db } from '../../../platform/database.ts';
import { startOfDay } from '../../../platform/local-days.ts';
import type { ClosureForm } from './form.ts';

export interface Closure {
  id: string;
  from_at: Date;
  until_at: Date;
}

/** Those that are not over, the next first. */
export function comingClosures(db: Db): Promise<Closure[]> {
  return db<Closure[]>`
    select id, from_at, until_at from closures where until_at > app.now() order by from_at, id`;
}

/** Until when the community is closed now; undefined while it is open. */
export async function closedUntil(db: Db): Promise<Date | undefined> {
  const [row] = await db<{ until: Date | null }[]>`select app.closed_until() as until`;
  return row?.until ?? undefined;
}

/** Whole days of the community's zone. */
export async function closeFor(db: Db, { from, until }: ClosureForm, zone: string): Promise<void> {
  const at = (day: ClosureForm['from']) => new Date(startOfDay(day, zone));
  await db`insert into closures (from_at, until_at) values (${at(from)}, ${at(until)})`;
}

export async function openAgain(db: Db, closure: string): Promise<void> {
  changedOne(await db`delete from closures where id = ${closure}`);
}
