import type { Temporal } from 'temporal-polyfill';
import { hoursBetween, type Schedule, type Window } from '../directory/public.ts';

/** One day and the stretches in which the door is open. `from` and `to` are in the community's zone; null is midnight, that day's or the next. */
export interface DayHours {
  readonly day: Temporal.PlainDate;
  readonly stretches: readonly Stretch[];
}

export interface Stretch {
  readonly from: Temporal.PlainTime | null;
  readonly to: Temporal.PlainTime | null;
}

/** Seven days from `today` on, so that closed days and special hours of this week are in it. */
export function weekFrom(
  schedules: readonly Schedule[],
  today: Temporal.PlainDate,
  zone: string,
): DayHours[] {
  const days = Array.from({ length: 7 }, (_, at) => today.add({ days: at }));
  const end = today.add({ days: 6 });
  const spans = hoursBetween(schedules, today.subtract({ days: 1 }), end, zone);
  return days.map((day) => ({ day, stretches: spans.flatMap((span) => onDay(span, day, zone)) }));
}

/** A night belongs to the day on which it begins; what is open for longer than a day is shown day by day. */
function onDay({ from, to }: Window, day: Temporal.PlainDate, zone: string): Stretch[] {
  const midnight = day.toZonedDateTime(zone);
  const next = day.add({ days: 1 }).toZonedDateTime(zone);
  if (from.until(to).total('hours') <= 24) {
    if (!from.toPlainDate().equals(day)) return [];
    return [{ from: timeOf(from, midnight), to: timeOf(to, next) }];
  }
  if (isBefore(next, from) || isBefore(to, midnight) || to.equals(midnight) || from.equals(next))
    return [];
  return [
    {
      from: isBefore(midnight, from) ? from.toPlainTime() : null,
      to: isBefore(to, next) ? to.toPlainTime() : null,
    },
  ];
}

const timeOf = (moment: Temporal.ZonedDateTime, midnight: Temporal.ZonedDateTime) =>
  moment.equals(midnight) ? null : moment.toPlainTime();

const isBefore = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean =>
  one.epochMilliseconds < other.epochMilliseconds;
