import type { Schedule } from '../directory/public.ts';

const names = {
  MO: 'Mon',
  TU: 'Tue',
  WE: 'Wed',
  TH: 'Thu',
  FR: 'Fri',
  SA: 'Sat',
  SU: 'Sun',
} as const;
type DayCode = keyof typeof names;
const order = Object.keys(names) as DayCode[];

/** Weekly hours as lines that are read again: `Mon-Fri 09:00-17:00`. Null where a rule says more than a week does. */
export function hoursText(schedules: readonly Schedule[]): string | null {
  if (!schedules.every(isWeekly)) return null;
  return schedules
    .map(({ byday, opensAt, closesAt }) => ({
      days: (byday ?? order.join(',')).split(',') as DayCode[],
      times: `${(opensAt ?? '').slice(0, 5)}-${(closesAt ?? '').slice(0, 5)}`,
    }))
    .toSorted(
      (one, other) =>
        firstOf(one.days) - firstOf(other.days) || one.times.localeCompare(other.times),
    )
    .map(({ days, times }) => `${daysText(days)} ${times}`)
    .join('\n');
}

function isWeekly(schedule: Schedule): boolean {
  const { freq, byday, interval, closed, opensAt, closesAt } = schedule;
  const bounds = [schedule.validFrom, schedule.validTo, schedule.until, schedule.count];
  const rules = [schedule.bymonthday, schedule.byweekno, schedule.byyearday];
  const plain = [...bounds, ...rules].every((value) => value === null) && (interval ?? 1) === 1;
  const known = (byday ?? '').split(',').every((day) => order.includes(day as DayCode));
  return plain && known && !closed && freq !== 'MONTHLY' && opensAt !== null && closesAt !== null;
}

const firstOf = (days: readonly DayCode[]): number =>
  Math.min(...days.map((day) => order.indexOf(day)));

/** `Mon-Fri` for three or more days in a row, else `Mon, Wed`. */
function daysText(days: readonly DayCode[]): string {
  const sorted = [...new Set(days)].toSorted(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  );
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return '';
  const inRow = order.indexOf(last) - order.indexOf(first) === sorted.length - 1;
  return inRow && sorted.length > 2
    ? `${names[first]}-${names[last]}`
    : sorted.map((day) => names[day]).join(', ');
}
