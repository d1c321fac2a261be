import { HOUR, MINUTE, type Moment } from '../../../platform/local-days.ts';
import { letterMoment, type Letters } from '../../door/notices/public.ts';
import type { Mark, Reminder, RoutineStep } from './routine.ts';
import { remindersIn } from './rules.ts';

/** How late a reminder may still come: after that it would only confuse. */
const LATEST = 30 * MINUTE;
/** Looked at again at least this often, so that a journey to another zone is noticed. */
const LOOK_AGAIN = 6 * HOUR;

export type Quiet = Omit<Letters, 'lastLetterAt'>;

/** What to tell now, and when to look again; null when nothing is planned that asks for a reminder. */
export interface Reminding {
  now: Reminder[];
  next: Moment | null;
}

/**
 * A reminder waits for the end of quiet hours; if the thing has begun by then, it does not come. One that is more than
 * half an hour late does not come either.
 */
export function reminding(
  steps: readonly RoutineStep[],
  marks: readonly Mark[],
  now: Moment,
  quiet: Quiet,
): Reminding {
  const asking = steps.filter(({ remindMinutes }) => remindMinutes !== null);
  if (asking.length === 0) return { now: [], next: null };
  const window = { from: now - 24 * HOUR, until: now + LOOK_AGAIN };
  const wanted = remindersIn(asking, marks, window, quiet.zone).flatMap((reminder) => {
    const at = letterMoment(new Date(reminder.at), { ...quiet, lastLetterAt: null }).getTime();
    const begun = at > reminder.at && at > reminder.item.occurrence.at;
    return begun ? [] : [{ ...reminder, at }];
  });
  const ahead = wanted.filter(({ at }) => at > now).map(({ at }) => at);
  return {
    now: wanted.filter(({ at }) => at <= now && at > now - LATEST),
    next: Math.min(now + LOOK_AGAIN, ...ahead),
  };
}
