import { Temporal } from 'temporal-polyfill';
import { occurrences, RecurrenceRefused } from '../../../../platform/recurrence.ts';
import type { Schedule } from '../model.ts';

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** A Monday: where a rule counts from that says no first day. */
const longAgo = '2000-01-03';

/**
 * The days of a stretch on which a schedule holds, both ends included. Empty for a rule that RFC 5545 does not know.
 * `from` and `to` are at most 800 days apart.
 */
export function daysOf(
  schedule: Schedule,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const days = isPlainWeekly(schedule) ? weekly(schedule, from, to) : ruled(schedule, from, to);
  return days.filter((day) => isWithin(schedule, day));
}

export const hasRule = ({ freq, byday }: Schedule): boolean => freq !== null || byday !== null;

/** The days of every week on which a plain weekly rule holds, Monday as 0; null for any other rule. */
export const weekdaysOf = (schedule: Schedule): number[] | null =>
  isPlainWeekly(schedule) ? namesOf(schedule).map((name) => dayNames.indexOf(name)) : null;

function isWithin(
  { validFrom, validTo, until, dtstart }: Schedule,
  day: Temporal.PlainDate,
): boolean {
  const is = day.toString();
  const early = (validFrom !== null && is < validFrom) || (dtstart !== null && is < dtstart);
  return !early && !(validTo !== null && is > validTo) && !(until !== null && is > until);
}

/** Most hours are "every Monday", which needs no engine. */
function isPlainWeekly({ freq, interval, count, byday, ...rest }: Schedule): boolean {
  const others = rest.bymonthday ?? rest.byweekno ?? rest.byyearday;
  if (others !== null || count !== null || (interval ?? 1) !== 1) return false;
  return freq === null || (freq === 'WEEKLY' && byday !== null && !/\d/.test(byday));
}

const namesOf = ({ byday }: Schedule): string[] =>
  dayNames.filter((name) => byday?.split(',').includes(name) ?? true);

function weekly(schedule: Schedule, from: Temporal.PlainDate, to: Temporal.PlainDate) {
  const names = namesOf(schedule);
  return everyDay(from, to).filter((day) => names.includes(dayNames[day.dayOfWeek - 1] ?? ''));
}

function everyDay(from: Temporal.PlainDate, to: Temporal.PlainDate): Temporal.PlainDate[] {
  return Array.from({ length: from.until(to).days + 1 }, (_, at) => from.add({ days: at }));
}

function ruled(schedule: Schedule, from: Temporal.PlainDate, to: Temporal.PlainDate) {
  const start = schedule.dtstart ?? schedule.validFrom ?? longAgo;
  const moment = (day: Temporal.PlainDate) => day.toZonedDateTime('UTC').epochMilliseconds;
  const window = { from: moment(from), until: moment(to.add({ days: 1 })) };
  try {
    const { list } = occurrences(
      ruleOf(schedule),
      start as `${number}-${number}-${number}`,
      'UTC',
      window,
    );
    return list.map(({ local }) => Temporal.PlainDate.from(local));
  } catch (error) {
    if (error instanceof RecurrenceRefused) return [];
    throw error;
  }
}

/** RFC 5545. `until` is looked at apart, because a rule may not have both it and a count. */
function ruleOf(schedule: Schedule): string {
  const parts = {
    FREQ: schedule.freq ?? 'WEEKLY',
    INTERVAL: schedule.interval,
    COUNT: schedule.count,
    WKST: schedule.wkst,
    BYDAY: schedule.byday,
    BYMONTHDAY: schedule.bymonthday,
    BYWEEKNO: schedule.byweekno,
    BYYEARDAY: schedule.byyearday,
  };
  return Object.entries(parts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(';');
}
