import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { Identity } from '../import/identity.ts';
import { mended } from '../import/mending.ts';
import type { Schedule } from '../model.ts';
import { hoursBetween, isAlwaysOpen, isOpenIn, openingAt } from './opening.ts';
import { windowsOf, type When } from './when.ts';

const zone = 'Europe/London';
const at = (moment: string) => Temporal.ZonedDateTime.from(`${moment}[${zone}]`);

const schedule = (fields: Record<string, unknown>): Schedule => {
  const raw = {
    table: 'schedule' as const,
    id: JSON.stringify(fields),
    fields: { service_id: '1', ...fields },
    loose: true as const,
  };
  return mended(raw, new Identity('test'), { middle: null, country: null })
    .record as unknown as Schedule;
};

const weekly = (byday: string, opens_at: string, closes_at: string, more = {}) =>
  schedule({ freq: 'WEEKLY', byday, opens_at, closes_at, ...more });

function said(schedules: Schedule[], moment: string): string {
  const opening = openingAt(schedules, at(moment));
  const time = (end: Temporal.ZonedDateTime | null) =>
    end?.toPlainDateTime().toString().slice(0, 16) ?? 'never';
  if (opening.state === 'open') return `open until ${time(opening.until)}`;
  return opening.state === 'closed' ? `closed until ${time(opening.next)}` : 'unknown';
}

test('A member is told until when a door is open, or when it opens next', () => {
  const days = [weekly('MO,WE', '09:00', '17:00')];
  expect(said(days, '2026-11-23T10:00')).toBe('open until 2026-11-23T17:00');
  expect(said(days, '2026-11-23T17:00')).toBe('closed until 2026-11-25T09:00');
  expect(said(days, '2026-11-22T10:00')).toBe('closed until 2026-11-23T09:00');
  expect(said([], '2026-11-22T10:00')).toBe('unknown');
  expect(said([schedule({ description: 'Ring us' })], '2026-11-22T10:00')).toBe('unknown');
});

test('A night shelter is open after midnight, and round the clock is round the clock', () => {
  const nights = [weekly('SU', '19:00', '08:30')];
  expect(said(nights, '2026-11-23T03:00')).toBe('open until 2026-11-23T08:30');
  const always = [weekly('MO,TU,WE,TH,FR,SA,SU', '00:00', '24:00')];
  expect(said(always, '2026-11-23T03:00')).toBe('open until never');
  expect(isAlwaysOpen(always, at('2026-11-23T03:00'))).toBe(true);
  expect(isAlwaysOpen(nights, at('2026-11-23T03:00'))).toBe(false);
});

test('A group meets on the first Thursday, every other Tuesday, or six times and no more', () => {
  const first = [
    schedule({ freq: 'MONTHLY', byday: '1TH', opens_at: '19:00', closes_at: '21:00' }),
  ];
  expect(said(first, '2026-11-24T12:00')).toBe('closed until 2026-12-03T19:00');
  const other = [weekly('TU', '19:00', '21:00', { interval: 2, dtstart: '2026-11-10' })];
  expect(said(other, '2026-11-17T19:30')).toBe('closed until 2026-11-24T19:00');
  expect(said(other, '2026-11-24T19:30')).toBe('open until 2026-11-24T21:00');
  const six = [weekly('TU', '19:00', '21:00', { count: 6, dtstart: '2026-10-20' })];
  expect(said(six, '2026-11-24T19:30')).toBe('open until 2026-11-24T21:00');
  expect(said(six, '2026-12-01T19:30')).toBe('closed until never');
});

test('A door is closed on its holidays and has other hours on other days', () => {
  const closed = schedule({ valid_from: '2026-12-24', valid_to: '2026-12-26', kith_closed: 'yes' });
  const short = schedule({
    valid_from: '2026-12-31',
    valid_to: '2026-12-31',
    opens_at: '10:00',
    closes_at: '12:00',
  });
  const newYear = schedule({
    freq: 'MONTHLY',
    interval: 12,
    dtstart: '2000-01-01',
    bymonthday: '1',
    kith_closed: 'yes',
  });
  const all = [weekly('MO,TU,WE,TH,FR,SA,SU', '09:00', '17:00'), closed, short, newYear];
  expect(said(all, '2026-12-25T10:00')).toBe('closed until 2026-12-27T09:00');
  expect(said(all, '2026-12-31T13:00')).toBe('closed until 2027-01-02T09:00');
  expect(said(all, '2026-12-31T11:00')).toBe('open until 2026-12-31T12:00');
});

test('Hours hold only while they are valid', () => {
  const season = [
    weekly('MO', '09:00', '17:00', { valid_from: '2026-06-01', valid_to: '2026-08-31' }),
  ];
  expect(said(season, '2026-06-01T10:00')).toBe('open until 2026-06-01T17:00');
  expect(said(season, '2026-09-07T10:00')).toBe('closed until never');
  const until = [weekly('MO', '09:00', '17:00', { until: '2026-11-16', dtstart: '2026-11-09' })];
  expect(said(until, '2026-11-16T10:00')).toBe('open until 2026-11-16T17:00');
  expect(said(until, '2026-11-23T10:00')).toBe('closed until never');
});

test('A door that opens at nine opens at nine on both sides of a clock change', () => {
  const sundays = [weekly('SA,SU', '09:00', '17:00')];
  expect(said(sundays, '2026-10-24T18:00')).toBe('closed until 2026-10-25T09:00');
  expect(openingAt(sundays, at('2026-10-25T08:30'))).toMatchObject({ state: 'closed' });
  const night = [weekly('SA', '22:00', '06:00')];
  const [span] = hoursBetween(
    night,
    Temporal.PlainDate.from('2026-10-24'),
    Temporal.PlainDate.from('2026-10-24'),
    zone,
  );
  expect(span?.from.until(span.to).hours).toBe(9);
});

test('Hours with an offset of their own are read on their own clock', () => {
  const winter = [weekly('WE', '09:00', '17:00', { timezone: 0 })];
  expect(said(winter, '2026-07-01T09:30')).toBe('open until 2026-07-01T17:00');
  const elsewhere = [weekly('WE', '09:00-05:00', '17:00-05:00')];
  expect(said(elsewhere, '2026-11-25T13:00')).toBe('closed until 2026-11-25T14:00');
});

test('A rule that no calendar knows leaves the door closed rather than wrong', () => {
  const odd = [
    weekly('TH,FR', '10:00', '18:00', {
      byweekno: '41,42',
      bymonthday: '2,3,4',
      byyearday: '2,3,4',
    }),
  ];
  expect(said(odd, '2026-11-26T11:00')).toBe('closed until never');
});

const when = (more: Partial<When>): When => ({
  days: 'any',
  part: null,
  at: null,
  after: null,
  ...more,
});

test('A member who asks for Saturday morning gets doors that are open then', () => {
  const now = at('2026-11-24T14:00');
  const saturday = windowsOf(when({ days: [6], part: 'morning' }), now);
  expect(isOpenIn([weekly('SA', '10:00', '12:00')], saturday)).toBe(true);
  expect(isOpenIn([weekly('SA', '13:00', '16:00')], saturday)).toBe(false);
  expect(isOpenIn([weekly('TU', '09:00', '18:00')], windowsOf(when({ days: 'now' }), now))).toBe(
    true,
  );
  expect(isOpenIn([weekly('TU', '09:00', '13:00')], windowsOf(when({ days: 'today' }), now))).toBe(
    true,
  );
  expect(
    isOpenIn(
      [weekly('TU', '09:00', '17:00')],
      windowsOf(when({ days: 'today', after: '18:00' }), now),
    ),
  ).toBe(false);
  expect(isOpenIn([], saturday)).toBe(null);
});

const clock = fc
  .integer({ min: 0, max: 24 * 4 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const daySet = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
  minLength: 1,
});

test('Whatever the hours, a door is open at a moment exactly when a span of its hours holds that moment', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(daySet, clock, clock), { maxLength: 4 }),
      fc.integer({ min: 0, max: 20 * 1440 }),
      (rows, minutes) => {
        const schedules = rows.map(([days, opens, closes]) =>
          weekly(days.join(','), opens, closes),
        );
        const moment = at('2026-10-15T00:00').add({ minutes });
        const day = moment.toPlainDate();
        const { compare } = Temporal.ZonedDateTime;
        const inside = hoursBetween(schedules, day.subtract({ days: 1 }), day, zone).some(
          ({ from, to }) => compare(from, moment) <= 0 && compare(to, moment) > 0,
        );
        expect(openingAt(schedules, moment).state === 'open').toBe(inside);
      },
    ),
    { numRuns: 200 },
  );
});
