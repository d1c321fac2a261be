import { type RawFields, said } from '../rows.ts';
import { dateIn } from '../times.ts';
import { type Adapter, older, record } from './adapter.ts';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A weekday and its hours. Numbered days begin with Monday, as ISO 8601 has them; 0 is Sunday. */
export const regularSchedule: Adapter = (fields) => ({
  records: [older('schedule', { ...fields, freq: 'WEEKLY', byday: dayOf(fields) })],
});

function dayOf(fields: RawFields): string | undefined {
  const given = said(fields['weekday']) ?? said(fields['byday']);
  if (given === null) return undefined;
  const number = /^[0-7]$/.test(given) ? (Number(given) + 6) % 7 : -1;
  return days[number] ?? days.find((day) => isNameOf(day, given)) ?? given;
}

const isNameOf = (day: string, given: string): boolean =>
  /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i.test(given) && given.slice(0, 2).toUpperCase() === day;

/** Days on which the hours are others, or nobody is there. A year 0001 means each year. */
export const holidaySchedule: Adapter = (fields) => {
  const id = said(fields['id']);
  const closed = /^(true|t|yes|1)$/i.test(said(fields['closed']) ?? '');
  const [from, to] = [
    dayIn(fields['start_date']),
    dayIn(fields['end_date'] ?? fields['start_date']),
  ];
  const common = { ...fields, kith_closed: closed };
  const rules =
    from?.startsWith('0001') && to
      ? yearly(from, to)
      : [{ valid_from: from ?? fields['start_date'], valid_to: to ?? fields['end_date'] }];
  return {
    records: rules.map((rule, at) => ({
      ...older('schedule', { ...common, ...rule }),
      id: id === null ? null : `holiday:${id}${at === 0 ? '' : `:${at + 1}`}`,
    })),
  };
};

const dayIn = (value: unknown): string | null => dateIn(said(value) ?? '').value as string | null;

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** RFC 5545 says "each year" within the standard's two frequencies as every twelfth month: one rule for each month touched. */
function yearly(from: string, to: string): RawFields[] {
  const [first, last] = [partsOfDay(from), partsOfDay(to)];
  const months = (last.month - first.month + 12) % 12;
  return Array.from({ length: months + 1 }, (_, at) => {
    const month = ((first.month - 1 + at) % 12) + 1;
    const start = at === 0 ? first.day : 1;
    const end = at === months ? last.day : (monthLengths[month - 1] as number);
    return everyYear(month, start, end);
  });
}

const partsOfDay = (day: string) => ({
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

function everyYear(month: number, start: number, end: number): RawFields {
  const monthDays = Array.from({ length: Math.max(1, end - start + 1) }, (_, at) => start + at);
  const dtstart = `2000-${String(month).padStart(2, '0')}-${String(start).padStart(2, '0')}`;
  return { freq: 'MONTHLY', interval: 12, dtstart, bymonthday: monthDays.join(',') };
}

/** Version 2 and 3 alike; a weekday's name in place of a rule is of version 1. */
export const schedule: Adapter = (fields, context) => {
  if (said(fields['weekday']) !== null) return regularSchedule(fields, context);
  return { records: [record('schedule', fields)] };
};
