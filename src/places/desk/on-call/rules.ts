import {
  dayOf,
  momentAt,
  plusDays,
  weekdayOf,
  type ClockTime,
  type Day,
  type Moment,
} from '../../../platform/local-days.ts';

/** From `from` up to but not including `until`. */
export interface Span {
  from: Moment;
  until: Moment;
}

/** Hours that repeat each week; weekdays are ISO's, Monday is 1. */
export interface WeeklyHours {
  weekday: number;
  opens: ClockTime;
  closes: ClockTime;
}

export interface Planned {
  weekdays: readonly number[];
  from: ClockTime;
  until: ClockTime;
  weeks: number;
}

/**
 * The shifts that a plan makes, from the day of `now` on, in the community's zone; those that are over are left out.
 * A plan whose end is not after its beginning ends on the next day, as a night does. A shift is as long as its clocks say,
 * so one over a clock change has an hour more or less.
 */
export function shiftsOf(planned: Planned, now: Moment, zone: string): Span[] {
  const first = dayOf(now, zone);
  const days = Array.from({ length: planned.weeks * 7 }, (_, n) => plusDays(first, n));
  return days
    .filter((day) => planned.weekdays.includes(weekdayOf(day)))
    .map((day) => spanOf(day, planned, zone))
    .filter(({ until }) => until > now);
}

function spanOf(day: Day, { from, until }: Planned, zone: string): Span {
  const last = until > from ? day : plusDays(day, 1);
  return { from: momentAt(day, from, zone), until: momentAt(last, until, zone) };
}

/** Which staffed hours of the coming days nobody has a shift for. */
export function gapsIn(
  shifts: readonly Span[],
  week: readonly WeeklyHours[],
  { now, days, zone }: { now: Moment; days: number; zone: string },
): Span[] {
  const first = dayOf(now, zone);
  const staffed = Array.from({ length: days }, (_, n) => plusDays(first, n)).flatMap((day) =>
    week
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .map(({ opens, closes }) => ({
        from: Math.max(now, momentAt(day, opens, zone)),
        until: momentAt(day, closes, zone),
      })),
  );
  return staffed.flatMap((span) => without(span, shifts)).filter(({ from, until }) => from < until);
}

export interface Week<Shift> {
  /** Noon of its first day, so that readers in other zones name the same day. */
  monday: Moment;
  shifts: Shift[];
}

/** Shifts in the weeks of the community's zone in which they begin; the order stays, and weeks without a shift are left out. */
export function weeksOf<Shift extends { starts_at: Date }>(
  shifts: readonly Shift[],
  zone: string,
): Week<Shift>[] {
  const weeks = new Map<Day, Shift[]>();
  for (const shift of shifts) {
    const day = dayOf(shift.starts_at.getTime(), zone);
    const monday = plusDays(day, 1 - weekdayOf(day));
    weeks.set(monday, [...(weeks.get(monday) ?? []), shift]);
  }
  return [...weeks].map(([day, own]) => ({ monday: momentAt(day, '12:00', zone), shifts: own }));
}

/** What is left of a span when shifts are taken out of it. */
function without(span: Span, shifts: readonly Span[]): Span[] {
  return shifts.reduce<Span[]>(
    (left, shift) =>
      left
        .flatMap(({ from, until }) => [
          { from, until: Math.min(until, Math.max(from, shift.from)) },
          { from: Math.max(from, Math.min(until, shift.until)), until },
        ])
        .filter(({ from, until }) => from < until),
    [span],
  );
}
