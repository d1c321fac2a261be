import {
  daysBetween,
  plusDays,
  startOfDay,
  type Day,
  type Moment,
} from '../../../platform/local-days.ts';
import { FILL_IN_DAYS } from './checkin.ts';
import { isDue, type Known } from './known.ts';

const LONGEST_LOOK = 60;

/**
 * The days that asked for a check-in, are over, and brought none, since the member last said
 * anything; oldest first. Any word starts the count again, a filled-in day of last week too: what
 * matters is that somebody is there.
 * @param since days that ended before it are not counted (when an agreement was made or taken up
 * again)
 */
export function missedDays(known: Known, today: Day, zone: string, since: Moment): Day[] {
  const floor = Math.max(known.lastWord, since);
  const missed: Day[] = [];
  let day = plusDays(today, -1);
  for (let back = 0; back < LONGEST_LOOK; back++, day = plusDays(day, -1)) {
    if (startOfDay(plusDays(day, 1), zone) <= floor) break;
    if (isDue(known, day) && !checkedIn(known, day)) missed.unshift(day);
  }
  return missed;
}

/** How many days between the two, both ends left out, asked for a check-in and have none. */
export function missedBetween(known: Known, earlier: Day, later: Day): number {
  let missed = 0;
  for (let day = plusDays(earlier, 1); day < later; day = plusDays(day, 1)) {
    if (isDue(known, day) && !checkedIn(known, day)) missed++;
  }
  return missed;
}

/** Today, and three days back. */
export function canCheckIn(day: Day, today: Day): boolean {
  const back = daysBetween(day, today);
  return back >= 0 && back <= FILL_IN_DAYS;
}

/** Past days that asked for a check-in, brought none, and can still be filled in; oldest first. */
export function daysToFillIn(known: Known, today: Day): Day[] {
  const back = Array.from({ length: FILL_IN_DAYS }, (_, n) => plusDays(today, n - FILL_IN_DAYS));
  return back.filter((day) => isDue(known, day) && !checkedIn(known, day));
}

function checkedIn(known: Known, day: Day): boolean {
  for (const checkin of known.latestFirst) {
    if (checkin.day <= day) return checkin.day === day;
  }
  return false;
}
