import { clock } from '../../../platform/clock.ts';
import type { ClockTime } from '../../../platform/local-days.ts';
import type { Hours } from '../../door/setup/public.ts';
import type { Shift } from './queries.ts';
import { gapsIn, type Span } from './rules.ts';

/** Staffed hours of the next two weeks that nobody has a shift for. */
export function gapsAhead(
  staffed: readonly Hours[],
  shifts: readonly Shift[],
  zone: string,
): Span[] {
  const spans = shifts.map(({ starts_at, ends_at }) => ({
    from: starts_at.getTime(),
    until: ends_at.getTime(),
  }));
  const week = staffed.map(({ weekday, opens, closes }) => ({
    weekday,
    opens: opens as ClockTime,
    closes: closes as ClockTime,
  }));
  return gapsIn(spans, week, { now: clock.now().getTime(), days: 14, zone });
}
