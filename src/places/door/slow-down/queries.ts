import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import { cancelJob } from '../../../platform/jobs.ts';

export interface WaitingAct {
  id: string;
  act: string;
  subject: string;
  asked_at: Date;
  due_at: Date;
}

export async function mySlowHours(db: Db): Promise<number> {
  const rows = await db<{ hours: number }[]>`select slow_down_hours as hours from person_settings`;
  return oneOf(rows).hours;
}

/** When it takes effect; null where it does at once. */
export async function slowMeDown(db: Db, hours: number): Promise<Date | null> {
  return oneOf(await db<{ due: Date | null }[]>`select app.slow_me_down(${hours}) as due`).due;
}

/**
 * Holds an act back for somebody who slows themself down: returns when it will be carried out, or null where it may be done
 * now. `act` is one of some capability's `heldActs`. Never for withdrawing, leaving, blocking or taking down.
 */
export async function holdAct(db: Db, act: string, subject = ''): Promise<Date | null> {
  return oneOf(await db<{ due: Date | null }[]>`select app.hold_act(${act}, ${subject}) as due`)
    .due;
}

export function waitingActs(db: Db): Promise<WaitingAct[]> {
  return db<
    WaitingAct[]
  >`select id, act, subject, asked_at, due_at from held_acts order by due_at, id`;
}

/** Taken back: undefined. */
export async function heldAct(
  db: Db,
  id: string,
): Promise<(WaitingAct & { due: boolean }) | undefined> {
  const [act] = await db<(WaitingAct & { due: boolean })[]>`
    select id, act, subject, asked_at, due_at, due_at <= app.now() as due from held_acts where id = ${id}`;
  return act;
}

export async function takeBack(db: Db, id: string): Promise<void> {
  changedOne(await db`delete from held_acts where id = ${id}`);
  await cancelJob(db, `held ${id}`);
}

export async function markDone(db: Db, id: string): Promise<void> {
  await db`delete from held_acts where id = ${id}`;
}
