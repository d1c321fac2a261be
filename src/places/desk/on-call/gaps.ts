import { clock } from '../../../platform/clock.ts';
import type { ClockTime } from '../../../platform/local-days.ts';
import type { Hours } from '../../door/setup/public.ts';
import type { Shift } from './queries.ts';
import { gapsIn, type Span } from './rules.ts';

interface Closed {
  from_at: Date;
  until_at: Date;
}

/** Staffed hours of the next two weeks that nobody has a shift for; where the community is closed nobody is missed. */
export function gapsAhead(
  staffed: readonly Hours[],
  { shifts, closures }: { shifts: readonly Shift[]; closures: readonly Closed[] },
  zone: string,
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
  return gapsIn(spans, week, { now: clock.now().getTime(), days: 14, zone });
}
