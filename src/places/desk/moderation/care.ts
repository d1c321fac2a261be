import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import type { Clock, PaceForm } from './form.ts';

/** What a shift may hold at most, in items. */
export interface Bounds {
  hard_a_shift: number;
  break_after: number;
  list_length: number;
}

export async function bounds(db: Db): Promise<Bounds> {
  return oneOf(
    await db<Bounds[]>`select hard_a_shift, break_after, list_length from moderation_bounds`,
  );
}

/** How soon each kind should be read, in staffed minutes. */
export async function clocks(db: Db): Promise<Map<Clock, number>> {
  const rows = await db<
    { kind: Clock; minutes: number }[]
  >`select kind, minutes from moderation_clocks`;
  return new Map(rows.map(({ kind, minutes }) => [kind, minutes]));
}

export async function setPace(db: Db, { hard, rest, list, ...minutes }: PaceForm): Promise<void> {
  for (const [kind, count] of Object.entries(minutes))
    changedOne(await db`update moderation_clocks set minutes = ${count} where kind = ${kind}`);
  changedOne(
    await db`update moderation_bounds set hard_a_shift = ${hard}, break_after = ${rest}, list_length = ${list}`,
  );
}

/** The cap that the one who asks chose; undefined where the community's holds. */
export async function myCap(db: Db): Promise<number | undefined> {
  const [row] = await db<{ hard_a_shift: number }[]>`select hard_a_shift from moderator_care`;
  return row?.hard_a_shift;
}

export async function setMyCap(db: Db, me: string, hard: number): Promise<void> {
  await db`insert into moderator_care (person_id, hard_a_shift) values (${me}, ${hard})
    on conflict (person_id) do update set hard_a_shift = ${hard}`;
}

export interface Debrief {
  decision_id: string;
  asked_at: Date;
}

/** What the one who asks has not said yet, after an alert that they raised. */
export function openDebriefs(db: Db): Promise<Debrief[]> {
  return db<
    Debrief[]
  >`select decision_id, asked_at from moderation_debriefs where answered_at is null order by asked_at`;
}

export async function answerDebrief(db: Db, decision: string, answer: string): Promise<void> {
  changedOne(
    await db`update moderation_debriefs set answer = ${answer}, answered_at = app.now()
    where decision_id = ${decision}`,
  );
}

export interface Flags {
  level: string;
  reason: string;
  flagged: number;
  stood: number;
  acted: number;
  waiting: number;
}

/** What triage flagged in the month that begins on this day, and what people decided: counts and no names. */
export function flagsInMonth(db: Db, month: string): Promise<Flags[]> {
  return db<
    Flags[]
  >`select level, reason, flagged, stood, acted, waiting from app.flags_in_month(${month})`;
}

/** How many wait that nobody could ever be dealt; asked by the owner of the data. */
export async function itemsForNobody(db: Db): Promise<number> {
  const [row] = await db<{ count: number }[]>`select app.items_for_nobody() as count`;
  return row?.count ?? 0;
}
