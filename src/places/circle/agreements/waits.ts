import { HOUR, MINUTE, type Moment } from '../../../platform/local-days.ts';
import type { Agreement } from './agreement.ts';
import { hasActed, isStopped, type RecordedOccasion } from './facts.ts';
import { at, type Interval } from './intervals.ts';
import type { Start } from './starts.ts';

/** What should have acted this long ago, and is over, is told to the member but no longer done. */
export const TOO_LATE: Moment = 72 * HOUR;

export type OccasionState =
  /**
   * The trigger holds; nothing is done before `actsAt`, or at all while the agreement rests
   * (`actsAt: null`).
   */
  | 'waiting'
  /** It stopped to hold before the wait was over. */
  | 'passed'
  | 'acted'
  | 'stopped'
  /** It should have acted while nobody looked, and that is long over. */
  | 'lapsed';

export type Standing = { state: OccasionState; actsAt: Moment | null };

/**
 * Whether and when an occasion acts. It acts when the trigger, and the agreement's being active,
 * held together from some moment through the whole wait; the agreement's present active time is the
 * only one that counts. Once acted, it keeps its time; once stopped, it stays stopped.
 */
export function standingOf(
  start: Start,
  past: RecordedOccasion | undefined,
  { waitMinutes }: Pick<Agreement, 'waitMinutes'>,
  active: readonly Interval[],
  now: Moment,
): Standing {
  if (isStopped(past)) return { state: 'stopped', actsAt: past.actedAt };
  if (hasActed(past)) return { state: 'acted', actsAt: past.actedAt };
  const present = at(active, now);
  if (!present) return { state: start.until <= now ? 'passed' : 'waiting', actsAt: null };
  const actsAt = Math.max(start.from, present.from) + waitMinutes * MINUTE;
  if (actsAt >= start.until) return { state: 'passed', actsAt: null };
  if (actsAt > now) return { state: 'waiting', actsAt };
  const isLate = now - actsAt > TOO_LATE && start.until <= now;
  return { state: isLate ? 'lapsed' : 'acted', actsAt };
}
