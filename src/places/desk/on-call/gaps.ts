import { clock } from '../../../platform/clock.ts';
import type { ClockTime } from '../../../platform/local-days.ts';
import type { Db } from '../../../platform/database.ts';
import { staffedHours, type Hours } from '../../door/setup/public.ts';
import { onCallOpensAt } from '../alerts/public.ts';
import { comingClosures } from '../closures/public.ts';
import { comingShifts, type Shift } from './queries.ts';
import { gapsIn, type Span } from './rules.ts';

interface Closed {
  from_at: Date;
  until_at: Date;
}

/** For the desk: times of the next seven days that nobody has, while on call is open and people count on it. */
export async function gapsNextWeek(db: Db): Promise<number> {
  if (!(await onCallOpensAt(db))) return 0;
  const [community] = await db<{ zone: string }[]>`select time_zone as zone from community`;
  const planned = { shifts: await comingShifts(db), closures: await comingClosures(db) };
  return gapsAhead(await staffedHours(db), planned, community?.zone ?? 'UTC', 7).length;
}

/** Staffed hours of the next two weeks that nobody has a shift for; where the community is closed nobody is missed. */
export function gapsAhead(
  staffed: readonly Hours[],
  { shifts, closures }: { shifts: readonly Shift[]; closures: readonly Closed[] },
  zone: string,
  days = 14,
): Span[] {
  const spans = [
    ...shifts.map(({ starts_at: from, ends_at: until }) => ({ from, until })),
    ...closures.map(({ from_at: from, until_at: until }) => ({ from, until })),
  ].map(({ from, until }) => ({ from: from.getTime(), until: until.getTime() }));
  const week = staffed.map(({ weekday, opens, closes }) => ({
    weekday,
    opens: opens as ClockTime,
    closes: closes as ClockTime,
  }));
  return gapsIn(spans, week, { now: clock.now().getTime(), days, zone });
}
