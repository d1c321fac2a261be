import type { Db } from '../../../platform/database.ts';
import type { Day, Weekday } from '../../../platform/local-days.ts';
import type { CheckinHistory, CheckinVersion, Scale, Step } from './checkin.ts';

/** A version with the scale on which it was said. */
export type ScaledVersion = CheckinVersion & { scale: Scale };

interface VersionRow {
  id: string;
  day: Day;
  scale: Scale;
  mood: Step;
  energy: Step | null;
  sleep: Step | null;
  connection: Step | null;
  signs: string[];
  helped: string[];
  recorded_at: Date;
  filled_in_late: boolean;
  taken_back: boolean;
}

/**
 * All that a person ever said about check-ins of the days from `since` on, in structured facts; asked as that person. Notes are not
 * among them.
 */
export async function checkinHistory(
  db: Db,
  person: string,
  since: Day = '0001-01-01',
): Promise<CheckinHistory> {
  return {
    versions: await versionsOf(db, person, since),
    cadence: await cadenceOf(db, person),
    away: await awayOf(db, person, since),
  };
}

/** Every saving of the days from `since` on, the oldest saving first. */
export async function versionsOf(db: Db, person: string, since: Day): Promise<ScaledVersion[]> {
  const rows = await db<VersionRow[]>`
    select id, day, scale, mood, energy, sleep, connection, signs, helped, recorded_at, filled_in_late, taken_back
    from check_ins where person_id = ${person} and day >= ${since} order by recorded_at, id`;
  return rows.map(({ recorded_at, filled_in_late, taken_back, ...said }) => ({
    ...said,
    recordedAt: recorded_at.getTime(),
    filledInLate: filled_in_late,
    takenBack: taken_back,
  }));
}

async function cadenceOf(db: Db, person: string): Promise<CheckinHistory['cadence']> {
  const rows = await db<
    { since: Day; set_at: Date; weekdays: Weekday[] | null; every_days: number | null }[]
  >`
    select since, set_at, weekdays, every_days from check_in_rhythms where person_id = ${person} order by set_at`;
  return rows.map(({ since, set_at, weekdays, every_days }) => ({
    since,
    setAt: set_at.getTime(),
    rhythm: weekdays ? { kind: 'weekdays', weekdays } : { kind: 'every', days: every_days ?? 1 },
  }));
}

async function awayOf(db: Db, person: string, since: Day): Promise<CheckinHistory['away']> {
  const rows = await db<{ first: Day; last: Day; set_at: Date; cancelled_at: Date | null }[]>`
    select first_day as first, last_day as last, set_at, cancelled_at from days_off
    where person_id = ${person} and last_day >= ${since} order by set_at`;
  return rows.map(({ first, last, set_at, cancelled_at }) => ({
    first,
    last,
    setAt: set_at.getTime(),
    cancelledAt: cancelled_at?.getTime() ?? null,
  }));
}
