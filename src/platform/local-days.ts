import { Temporal } from 'temporal-polyfill';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Moment = number;

/** A calendar day without a zone, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** A wall-clock time of day, `HH:MM`. */
export type ClockTime = `${number}:${number}`;

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const MINUTE: Moment = 60_000;
export const HOUR: Moment = 60 * MINUTE;

/** Exactly 24 hours. A local day may be longer or shorter: use `plusDays` for days. */
export const DAY_LENGTH: Moment = 24 * HOUR;

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK_SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;
const KEPT = 20_000;
const starts = new Map<string, Map<Day, Moment>>();
const names = new Map<number, Day>();
const numbers = new Map<Day, number>();

export function isDay(text: string): text is Day {
  const start = DAY_SHAPE.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(text);
}

export function isClockTime(text: string): text is ClockTime {
  return CLOCK_SHAPE.test(text);
}

export function isZone(text: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first moment of a local day; where a clock change skips midnight, the first moment after it.
 */
export function startOfDay(day: Day, zone: string): Moment {
  const inZone = kept(starts, zone, () => new Map<Day, Moment>());
  return kept(
    inZone,
    day,
    () => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds,
  );
}

export function dayOf(moment: Moment, zone: string): Day {
  let day = dayFromNumber(Math.floor(moment / DAY_LENGTH));
  while (startOfDay(day, zone) > moment) day = plusDays(day, -1);
  while (startOfDay(plusDays(day, 1), zone) <= moment) day = plusDays(day, 1);
  return day;
}

export function plusDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, until: Day): number {
  return dayNumber(until) - dayNumber(from);
}

/** Every day from the first to the last, both included. */
export function eachDay(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, n) =>
    plusDays(first, n),
  );
}

export function weekdayOf(day: Day): Weekday {
  return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function clockTimeOf(moment: Moment, zone: string): ClockTime {
  const local = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  return local.toPlainTime().toString({ smallestUnit: 'minute' }) as ClockTime;
}

/**
 * When a clock shows this time on this day; a time that a clock change skips is moved past the gap.
 */
export function momentAt(day: Day, time: ClockTime, zone: string): Moment {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function dayNumber(day: Day): number {
  return kept(numbers, day, () => Date.parse(`${day}T00:00:00Z`) / DAY_LENGTH);
}

function dayFromNumber(number: number): Day {
  return kept(names, number, () => new Date(number * DAY_LENGTH).toISOString().slice(0, 10) as Day);
}

function kept<Key, Value>(cache: Map<Key, Value>, key: Key, find: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= KEPT) cache.clear();
  const found = find();
  cache.set(key, found);
  return found;
}
