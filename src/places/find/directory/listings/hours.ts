import type { Temporal } from 'temporal-polyfill';
import type { Schedule } from '../model.ts';
import { hoursBetween, saysHours, zoneOf } from '../search/opening.ts';
import { weekdaysOf } from '../search/schedule-days.ts';

/** When a service is open, as the database can ask it: minutes of a week, or stretches of local time until a day. */
export interface ListedHours {
  readonly week: string | null;
  readonly days: string | null;
  readonly days_until: string | null;
  /** What `hourSets` names, `hours` where hours are known at all, and `dated` where they are not the same each week. */
  readonly sets: readonly string[];
}

const unknown: ListedHours = { week: null, days: null, days_until: null, sets: [] };
/** Days ahead that are written down for hours that are not the same each week. */
const ahead = 62;
const minutesOfDay = 1440;

/** The hours of a week where every rule is a plain weekly one that holds now and has no end; else of the days to come. */
export function hoursOf(schedules: readonly Schedule[], now: Temporal.ZonedDateTime): ListedHours {
  const told = schedules.filter(saysHours);
  if (told.length === 0) return unknown;
  if (told.every((schedule) => isEveryWeek(schedule, now))) {
    const week = told.flatMap(weekOf);
    const { some, whole } = hourSets(week);
    return { ...unknown, week: rangesOf(week), sets: ['hours', ...some, ...whole] };
  }
  const today = now.toPlainDate();
  const until = today.add({ days: ahead });
  const spans = hoursBetween(told, today.subtract({ days: 1 }), until, now.timeZoneId);
  const days = spans.map(({ from, to }): Span => [localTime(from), localTime(to)]);
  const sets = ['hours', 'dated'];
  return { ...unknown, days: rangesOf(days), days_until: until.toString(), sets };
}

/** The same minutes of a week, or of some days, as `hoursOf` writes. */
export const minuteOfWeek = (at: Temporal.ZonedDateTime): number =>
  (at.dayOfWeek - 1) * minutesOfDay + at.hour * 60 + at.minute;

export const localTime = (at: Temporal.ZonedDateTime): string => at.toPlainDateTime().toString();

type Span = readonly [from: number | string, to: number | string];
/** Minutes of a week. */
export type Minutes = readonly [from: number, to: number];

/** Names of the hours of a week, from 0 to 167: `hour:9` where some minute is in the spans, `whole:9` where one span holds it whole. */
export function hourSets(spans: readonly Minutes[]): { some: string[]; whole: string[] } {
  const named = (kind: string, holds: (from: number, to: number, hour: number) => boolean) =>
    Array.from({ length: 168 }, (_, hour) => hour)
      .filter((hour) => spans.some(([from, to]) => holds(from, to, hour * 60)))
      .map((hour) => `${kind}:${hour}`);
  return {
    some: named('hour', (from, to, hour) => from < hour + 60 && to > hour && to > from),
    whole: named('whole', (from, to, hour) => from <= hour && to >= hour + 60),
  };
}

/** PostgreSQL joins ranges that touch, and leaves out empty ones. */
export const rangesOf = (spans: readonly Span[]): string =>
  `{${spans.map(([from, to]) => `[${from},${to})`).join(',')}}`;

function isEveryWeek(schedule: Schedule, now: Temporal.ZonedDateTime): boolean {
  const today = now.toPlainDate().toString();
  const { validFrom, validTo, until, dtstart, closed, timezone } = schedule;
  const starts = [validFrom, dtstart].every((day) => day === null || day <= today);
  const ends = validTo ?? until;
  const here = zoneOf(timezone, now.toPlainDate(), now.timeZoneId) === now.timeZoneId;
  return starts && ends === null && !closed && here && isRuled(schedule);
}

/** Hours of certain days without a rule stand above those of a rule. */
const isRuled = (schedule: Schedule): boolean =>
  weekdaysOf(schedule) !== null && !(schedule.byday === null && schedule.validFrom !== null);

function weekOf(schedule: Schedule): Minutes[] {
  const [opens, closes] = [minuteOf(schedule.opensAt), minuteOf(schedule.closesAt)];
  const long = closes > opens ? closes - opens : closes + minutesOfDay - opens;
  return (weekdaysOf(schedule) ?? []).flatMap((day) => wrapped(day * minutesOfDay + opens, long));
}

/** Sunday night runs into Monday morning. */
function wrapped(from: number, long: number): Minutes[] {
  const week = 7 * minutesOfDay;
  const over = from + long - week;
  return over > 0
    ? [
        [from, week],
        [0, over],
      ]
    : [[from, from + long]];
}

const minuteOf = (time: string | null): number => {
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  return hours * 60 + minutes;
};
