import { Temporal } from 'temporal-polyfill';

/** One stretch of opening: weekday 1 is Monday; times are `HH:MM`; closing at or before opening means the next day. */
export interface Hours {
  weekday: number;
  opens: string;
  closes: string;
}

export interface Opening {
  always_open: boolean;
  time_zone: string;
  hours: Hours[];
}

const checkDays = 90;

/** Whether a line is open at an instant, in the line's own zone; undefined where its hours are not known. */
export function isOpenAt(line: Opening, at: Temporal.Instant): boolean | undefined {
  if (line.always_open) return true;
  if (line.hours.length === 0) return undefined;
  const local = at.toZonedDateTimeISO(line.time_zone);
  const time = local.toPlainTime();
  const yesterday = local.dayOfWeek === 1 ? 7 : local.dayOfWeek - 1;
  return line.hours.some(({ weekday, opens, closes }) => {
    const [from, until] = [Temporal.PlainTime.from(opens), Temporal.PlainTime.from(closes)];
    const overnight = Temporal.PlainTime.compare(until, from) <= 0;
    const begun = Temporal.PlainTime.compare(time, from) >= 0;
    const ended = Temporal.PlainTime.compare(time, until) >= 0;
    if (!overnight) return weekday === local.dayOfWeek && begun && !ended;
    return (weekday === local.dayOfWeek && begun) || (weekday === yesterday && !ended);
  });
}

/** A check older than 90 days is told as such; the line stays. */
export function isStale(checkedAt: Date | null, now: Date): boolean {
  return checkedAt === null || now.getTime() - checkedAt.getTime() > checkDays * 86_400_000;
}
