import { Temporal } from 'temporal-polyfill';
import type { Schedule } from '../model.ts';
import { daysOf, hasRule } from './schedule-days.ts';
import type { Window } from './when.ts';

/** Whether a door is open. `until` is null where it stays open past the horizon, `next` where it stays closed. */
export type Opening =
  | { readonly state: 'open'; readonly until: Temporal.ZonedDateTime | null }
  | { readonly state: 'closed'; readonly next: Temporal.ZonedDateTime | null }
  | { readonly state: 'unknown' };

/** Days ahead that are looked at for the next opening. */
export const horizonDays = 14;

/**
 * Open at a moment, in that moment's zone. A closing time before the opening time is of the next day; equal times are
 * the whole day. Days with hours of their own, and closed days, stand above the rule.
 */
export function openingAt(schedules: readonly Schedule[], at: Temporal.ZonedDateTime): Opening {
  if (!schedules.some(saysHours)) return { state: 'unknown' };
  const today = at.toPlainDate();
  const end = today.add({ days: horizonDays });
  const spans = hoursBetween(schedules, today.subtract({ days: 1 }), end, at.timeZoneId);
  const isAfter = (moment: Temporal.ZonedDateTime) =>
    Temporal.ZonedDateTime.compare(moment, at) > 0;
  const now = spans.find(({ from, to }) => !isAfter(from) && isAfter(to));
  if (!now) return { state: 'closed', next: spans.find(({ from }) => isAfter(from))?.from ?? null };
  const beyond = Temporal.PlainDate.compare(now.to.toPlainDate(), end) > 0;
  return { state: 'open', until: beyond ? null : now.to };
}

/** Open at some time of one of the stretches; null where no hours are known. Each stretch is at most two days long. */
export function isOpenIn(
  schedules: readonly Schedule[],
  windows: readonly Window[],
): boolean | null {
  if (!schedules.some(saysHours)) return null;
  return windows.some(({ from, to }) => {
    const zone = from.timeZoneId;
    const first = from.toPlainDate().subtract({ days: 1 });
    const spans = hoursBetween(schedules, first, to.toPlainDate(), zone);
    const { compare } = Temporal.ZonedDateTime;
    return spans.some((span) => compare(span.from, to) < 0 && compare(span.to, from) > 0);
  });
}

/** Open at every hour of every day. */
export const isAlwaysOpen = (
  schedules: readonly Schedule[],
  at: Temporal.ZonedDateTime,
): boolean => {
  const opening = openingAt(schedules, at);
  return opening.state === 'open' && opening.until === null;
};

/** The hours of some days in a row, in order, those that touch joined. */
export function hoursBetween(
  schedules: readonly Schedule[],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  zone: string,
): Window[] {
  const above = new Map<string, Window[]>();
  const ordinary = new Map<string, Window[]>();
  for (const schedule of schedules.filter(saysHours))
    for (const day of daysOf(schedule, from, to)) {
      const hours = schedule.closed ? [] : [spanOn(schedule, day, zone)];
      const kind = isSpecial(schedule) ? above : ordinary;
      kind.set(day.toString(), [...(kind.get(day.toString()) ?? []), ...hours]);
    }
  const days = new Map([...ordinary, ...above]);
  return joined([...days.values()].flat());
}

export const saysHours = ({ closed, opensAt, closesAt }: Schedule): boolean =>
  closed || (opensAt !== null && closesAt !== null);

/** Hours of certain days without a rule, or days on which nobody is there. */
const isSpecial = (schedule: Schedule): boolean =>
  schedule.closed || (!hasRule(schedule) && (schedule.validFrom ?? schedule.validTo) !== null);

function spanOn(
  { opensAt, closesAt, timezone }: Schedule,
  day: Temporal.PlainDate,
  zone: string,
): Window {
  const [opens, closes] = [opensAt ?? '00:00:00', closesAt ?? '24:00:00'];
  const there = zoneOf(timezone, day, zone);
  const moment = (time: string, ahead: number) =>
    time === '24:00:00'
      ? day.add({ days: ahead + 1 }).toZonedDateTime(there)
      : day.add({ days: ahead }).toZonedDateTime({ timeZone: there, plainTime: time });
  const to = moment(closes, closes <= opens ? 1 : 0);
  return { from: moment(opens, 0).withTimeZone(zone), to: to.withTimeZone(zone) };
}

/** An offset that the place itself has in summer or winter means the place's clock; any other is another place's. */
export function zoneOf(hours: number | null, day: Temporal.PlainDate, zone: string): string {
  if (hours === null || !(Math.abs(hours) <= 14)) return zone;
  const seasons = [1, 7].map((month) => day.with({ month, day: 1 }).toZonedDateTime(zone));
  if (seasons.some(({ offsetNanoseconds }) => offsetNanoseconds === hours * 3.6e12)) return zone;
  const minutes = Math.round(Math.abs(hours) * 60);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${hours < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function joined(spans: readonly Window[]): Window[] {
  const { compare } = Temporal.ZonedDateTime;
  const sorted = spans.toSorted((one, other) => compare(one.from, other.from));
  const whole: Window[] = [];
  for (const span of sorted) {
    const last = whole.at(-1);
    if (!last || compare(span.from, last.to) > 0) whole.push(span);
    else if (compare(span.to, last.to) > 0)
      whole[whole.length - 1] = { from: last.from, to: span.to };
  }
  return whole;
}
