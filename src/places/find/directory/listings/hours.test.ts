import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type Schedule, tables } from '../model.ts';
import { isOpenIn } from '../search/opening.ts';
import { hoursOf, hourSets, minuteOfWeek } from './hours.ts';
import { bitsInUse, mostBits } from './bits.ts';

const now = Temporal.ZonedDateTime.from('2026-11-24T14:00[Europe/London]');

const fields = Object.keys(tables.schedule.fields);
const nothing = Object.fromEntries(fields.map((name) => [name, null]));
const schedule = (more: Partial<Schedule>): Schedule =>
  ({ id: 'x', ...nothing, closed: false, ...more }) as Schedule;

const time = fc
  .integer({ min: 0, max: 1439 })
  .map((at) => `${two(Math.floor(at / 60))}:${two(at % 60)}:00`);
const two = (part: number) => String(part).padStart(2, '0');
const weekly = fc
  .record({
    byday: fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 }),
    opensAt: time,
    closesAt: time,
  })
  .map(({ byday, ...times }) => schedule({ freq: 'WEEKLY', byday: byday.join(','), ...times }));

const isInRanges = (ranges: string, minute: number): boolean =>
  [...ranges.matchAll(/\[(\d+),(\d+)\)/g)].some(
    ([, from, to]) => minute >= Number(from) && minute < Number(to),
  );

test('A door is open in the minutes of a week in which its schedules say so', () => {
  fc.assert(
    fc.property(
      fc.array(weekly, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 10_079 }),
      (schedules, ahead) => {
        const at = now.add({ minutes: ahead });
        const { week, sets } = hoursOf(schedules, now);
        const open = isOpenIn(schedules, [{ from: at, to: at.add({ seconds: 1 }) }]);
        const minute = minuteOfWeek(at);
        expect(isInRanges(week ?? '', minute)).toBe(open);
        const hour = Math.floor(minute / 60);
        if (open) expect(sets).toContain(`hour:${hour}`);
        else expect(sets).not.toContain(`whole:${hour}`);
      },
    ),
  );
});

test('Hours that are not the same each week are written down day by day', () => {
  const monthly = schedule({
    freq: 'MONTHLY',
    byday: '1TH',
    opensAt: '19:00:00',
    closesAt: '21:00:00',
  });
  expect(hoursOf([monthly], now)).toMatchObject({
    week: null,
    days: '{[2026-12-03T19:00:00,2026-12-03T21:00:00),[2027-01-07T19:00:00,2027-01-07T21:00:00)}',
    days_until: '2027-01-25',
    sets: ['hours', 'dated'],
  });
  expect(hoursOf([schedule({ description: 'By appointment' })], now)).toEqual({
    week: null,
    days: null,
    days_until: null,
    sets: [],
  });
});

test('An hour is asked whole only where one stretch holds all of it', () => {
  expect(hourSets([[30, 150]])).toEqual({
    some: ['hour:0', 'hour:1', 'hour:2'],
    whole: ['whole:1'],
  });
});

test('What a service can be like has room in a number of the database', () => {
  expect(bitsInUse.needs).toBeLessThanOrEqual(mostBits);
  expect(bitsInUse.facets).toBeLessThanOrEqual(mostBits);
});
