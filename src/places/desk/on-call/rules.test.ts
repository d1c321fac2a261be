import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockTimeOf, dayOf, HOUR, momentAt } from '../../../platform/local-days.ts';
import { gapsIn, shiftsOf, weeksOf } from './rules.ts';

const zone = 'Europe/London';
const now = momentAt('2026-11-20', '08:00', zone);
const evenings = { weekdays: [1, 5], from: '18:00', until: '22:00', weeks: 2 } as const;
const told = (moment: number) => `${dayOf(moment, zone)} ${clockTimeOf(moment, zone)}`;

test('A plan for two evenings a week makes four shifts in two weeks', () => {
  expect(shiftsOf(evenings, now, zone).map(({ from }) => told(from))).toEqual([
    '2026-11-20 18:00',
    '2026-11-23 18:00',
    '2026-11-27 18:00',
    '2026-11-30 18:00',
  ]);
});

test('A night ends on the next day, and is an hour longer when the clocks go back', () => {
  const night = { weekdays: [6], from: '22:00', until: '06:00', weeks: 1 } as const;
  const [shift] = shiftsOf(night, momentAt('2026-10-24', '12:00', zone), zone);
  expect([told(shift?.from ?? 0), told(shift?.until ?? 0)]).toEqual([
    '2026-10-24 22:00',
    '2026-10-25 06:00',
  ]);
  expect((shift?.until ?? 0) - (shift?.from ?? 0)).toBe(9 * HOUR);
});

test('The rota stands in weeks that begin on a Monday, a late Sunday included', () => {
  const at = (day: `${number}-${number}-${number}`) => ({
    starts_at: new Date(momentAt(day, '23:30', zone)),
  });
  const weeks = weeksOf([at('2026-11-22'), at('2026-11-23'), at('2026-11-29')], zone);
  expect(weeks.map(({ monday, shifts }) => [told(monday), shifts.length])).toEqual([
    ['2026-11-16 12:00', 1],
    ['2026-11-23 12:00', 2],
  ]);
});

test('Staffed hours without a shift are shown before they come', () => {
  const week = [{ weekday: 5, opens: '17:00', closes: '23:00' }] as const;
  const gaps = gapsIn(shiftsOf(evenings, now, zone), week, { now, days: 7, zone });
  expect(gaps.map(({ from, until }) => [told(from), told(until)])).toEqual([
    ['2026-11-20 17:00', '2026-11-20 18:00'],
    ['2026-11-20 22:00', '2026-11-20 23:00'],
  ]);
});

test('What is staffed is either covered by a shift or a gap, and never both', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, hours]) => ({ from: now + start * HOUR, until: now + (start + hours) * HOUR }));
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: '09:00' as const,
    closes: '17:00' as const,
  }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (shifts) => {
      const gaps = gapsIn(shifts, week, { now, days: 4, zone });
      const covers = (spans: typeof gaps, moment: number) =>
        spans.some(({ from, until }) => from <= moment && moment < until);
      for (let hour = 0; hour < 80; hour++) {
        const moment = now + hour * HOUR + HOUR / 2;
        const time = clockTimeOf(moment, zone);
        const staffed = time >= '09:00' && time < '17:00';
        expect(covers(gaps, moment)).toBe(staffed && !covers(shifts, moment));
      }
    }),
  );
});
