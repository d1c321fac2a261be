import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { DAY_LENGTH, startOfDay, type Day, type Moment } from './local-days.ts';
import { RecurrenceRefused, ruleParts, type Frequency, type RuleParts } from './recurrence-rule.ts';

export { RecurrenceRefused, type Refusal } from './recurrence-rule.ts';

/** A wall-clock date and time without a zone, `YYYY-MM-DDTHH:MM:SS`. */
export type LocalTime = `${number}-${number}-${number}T${number}:${number}:${number}`;

export type Occurrence<Start extends LocalTime | Day = LocalTime | Day> = {
  /**
   * What the rule says, as a clock or calendar on the wall; the lasting name of this occurrence.
   */
  local: Start;
  /**
   * When it is. For a skipped time: the moment as far after the gap; for a repeated time: the
   * first.
   */
  at: Moment;
  /** `skipped`: a clock change leaves this time out. `repeated`: the clock shows it twice. */
  clock: 'plain' | 'skipped' | 'repeated';
};

export type Window = { from: Moment; until: Moment };
export type Limits = { count: number; finest: Frequency };
export type Occurrences<Start extends LocalTime | Day = LocalTime | Day> = {
  list: Occurrence<Start>[];
  /** False when `limits.count` cut the list short. */
  complete: boolean;
};

export const LONGEST_WINDOW: Moment = 800 * DAY_LENGTH;
const DEFAULT_LIMITS: Limits = { count: 1000, finest: 'DAILY' };
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The occurrences of an RFC 5545 rule that begin in `[window.from, window.until)`, earliest first.
 *
 * The rule runs on the wall clock and each result is then placed in the zone, so a clock change
 * never moves the following ones; a time that it skips is kept and told (the standard would drop it
 * in silence). DTSTART is an occurrence only where the rule says so. Known gap: with BYWEEKNO=53 a
 * start in the first days of January does not see the week that began in December. A day as
 * `dtstart` gives whole days.
 * @throws RecurrenceRefused for a rule, start or window beyond the bounds, or one that costs too
 * much to work out.
 */
export function occurrences<Start extends LocalTime | Day>(
  rule: string,
  dtstart: Start,
  zone: string,
  window: Window,
  limits: Partial<Limits> = {},
): Occurrences<Start> {
  const { count, finest } = { ...DEFAULT_LIMITS, ...limits };
  const parts = ruleParts(rule, finest);
  const start = wallStart(dtstart);
  if (!(window.until - window.from <= LONGEST_WINDOW))
    throw new RecurrenceRefused('much', 'window');
  const found = wallTimes(wallRule(parts, start, zone), start, window).map((wall) =>
    placed(wall, dtstart, zone),
  );
  const last = untilMoment(parts);
  const inside = found.filter(({ at }) => at >= window.from && at < window.until && at <= last);
  inside.sort((one, other) => one.at - other.at);
  return { list: inside.slice(0, count), complete: inside.length <= count };
}

/** One wall-clock time or day in a zone. */
export function placed<Start extends LocalTime | Day>(
  wall: Temporal.PlainDateTime,
  like: Start,
  zone: string,
): Occurrence<Start> {
  if (!like.includes('T')) {
    const day = wall.toPlainDate().toString() as Day;
    return { local: day as Start, at: startOfDay(day, zone), clock: 'plain' };
  }
  const local = wall.toString({ smallestUnit: 'second' }) as Start;
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (first.epochMilliseconds === second.epochMilliseconds) {
    return { local, at: first.epochMilliseconds, clock: 'plain' };
  }
  return first.toPlainDateTime().equals(wall)
    ? { local, at: first.epochMilliseconds, clock: 'repeated' }
    : { local, at: second.epochMilliseconds, clock: 'skipped' };
}

function wallTimes(rule: string, start: Temporal.PlainDateTime, window: Window) {
  const inUtc = (moment: Moment) =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('UTC');
  try {
    return new RRuleTemporal({
      rruleString: `RRULE:${rule}`,
      dtstart: start.toZonedDateTime('UTC'),
      tzid: 'UTC',
      cache: false,
    })
      .between(inUtc(window.from - DAY_LENGTH), inUtc(window.until + DAY_LENGTH), true)
      .map((found) => Temporal.PlainDateTime.from(found.toPlainDateTime().toString()));
  } catch (cause) {
    throw new RecurrenceRefused('much', cause instanceof Error ? cause.message : 'unknown');
  }
}

function wallRule(parts: RuleParts, start: Temporal.PlainDateTime, zone: string): string {
  const wall = new Map(parts);
  const until = parts.get('UNTIL');
  if (until) wall.set('UNTIL', wallUntil(until, zone));
  // Left to itself the engine takes the weekday from wherever it begins to look, not from DTSTART.
  if (parts.has('BYWEEKNO') && !parts.has('BYDAY')) {
    wall.set('BYDAY', WEEKDAYS[start.dayOfWeek - 1] as string);
  }
  return [...wall].map(([name, value]) => `${name}=${value}`).join(';');
}

function wallUntil(value: string, zone: string): string {
  if (value.length === 8) return `${value}T235959Z`;
  if (!value.endsWith('Z')) return `${value}Z`;
  const wall = instantOf(value).toZonedDateTimeISO(zone).toPlainDateTime();
  return `${wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}Z`;
}

function untilMoment(parts: RuleParts): Moment {
  const value = parts.get('UNTIL');
  return value?.endsWith('Z') ? instantOf(value).epochMilliseconds : Infinity;
}

function instantOf(value: string): Temporal.Instant {
  return orRefused(`UNTIL=${value}`, () => Temporal.Instant.from(value));
}

function wallStart(dtstart: string): Temporal.PlainDateTime {
  const start = orRefused(dtstart, () => Temporal.PlainDateTime.from(dtstart));
  if (start.year < EARLIEST_YEAR || start.year > LATEST_YEAR) {
    throw new RecurrenceRefused('form', dtstart);
  }
  return start;
}

function orRefused<Parsed>(text: string, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch {
    throw new RecurrenceRefused('form', text);
  }
}
