import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readHours, writeHours } from './form.ts';
import { isOpenAt, isStale } from './opening.ts';

const at = (local: string, zone = 'Europe/London') =>
  Temporal.ZonedDateTime.from(`${local}[${zone}]`).toInstant();
const line = (text: string, zone = 'Europe/London') => ({
  always_open: false,
  time_zone: zone,
  hours: readHours(text) ?? [],
});

test('A line of office hours is open at ten on Tuesday and closed at the minute it closes', () => {
  const office = line('1-5 09:00-17:00');
  expect(isOpenAt(office, at('2026-11-24T10:00'))).toBe(true);
  expect(isOpenAt(office, at('2026-11-24T17:00'))).toBe(false);
  expect(isOpenAt(office, at('2026-11-22T10:00'))).toBe(false);
});

test('A line that opens at night is still open after midnight, also from Sunday to Monday', () => {
  const night = line('7 22:00-04:00');
  expect(isOpenAt(night, at('2026-11-22T23:30'))).toBe(true);
  expect(isOpenAt(night, at('2026-11-23T03:59'))).toBe(true);
  expect(isOpenAt(night, at('2026-11-23T04:00'))).toBe(false);
  expect(isOpenAt(night, at('2026-11-22T03:00'))).toBe(false);
});

test('Hours hold in the line’s own zone, on both sides of a clock change', () => {
  const lisbon = line('1-7 09:00-10:00', 'America/New_York');
  expect(isOpenAt(lisbon, Temporal.Instant.from('2026-10-31T13:30Z'))).toBe(true);
  expect(isOpenAt(lisbon, Temporal.Instant.from('2026-11-02T13:30Z'))).toBe(false);
  expect(isOpenAt(lisbon, Temporal.Instant.from('2026-11-02T14:30Z'))).toBe(true);
});

test('A line without known hours is neither called open nor closed', () => {
  expect(isOpenAt(line(''), at('2026-11-24T10:00'))).toBeUndefined();
});

test('A check is stale on its ninety-first day', () => {
  const checked = new Date('2026-08-01T12:00:00Z');
  expect(isStale(checked, new Date('2026-10-30T12:00:00Z'))).toBe(false);
  expect(isStale(checked, new Date('2026-10-30T12:00:01Z'))).toBe(true);
  expect(isStale(null, checked)).toBe(true);
});

test('Hours that were written come back the same, and nonsense is not taken', () => {
  const hours = readHours('1-2 09:00-17:00\n6 10:00-02:00') ?? [];
  expect(readHours(writeHours(hours))).toEqual(hours);
  for (const wrong of ['8 09:00-10:00', '1 9-10', 'Monday', '1 25:00-26:00'])
    expect(readHours(wrong)).toBeUndefined();
});
