import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusDays, type Weekday } from '../../../platform/local-days.ts';
import { agendaOf } from './rules.ts';
import { repeatingOf, ruleOf, REPEATS } from './written.ts';

const day = fc.integer({ min: 0, max: 900 }).map((days) => plusDays('2026-01-01', days));
const repeating = fc.record({
  repeat: fc.constantFrom(...REPEATS),
  every: fc.integer({ min: 1, max: 52 }),
  weekdays: fc.uniqueArray(fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
});

test('What Maya chose reads back as she chose it', () => {
  fc.assert(
    fc.property(repeating, day, (chosen, start) => {
      const read = repeatingOf(ruleOf(chosen, start));
      expect(read.repeat).toBe(chosen.repeat);
      if (chosen.repeat !== 'once') expect(read.every).toBe(chosen.every);
      if (chosen.repeat === 'weekly')
        expect(read.weekdays).toEqual(chosen.weekdays.toSorted((one, other) => one - other));
    }),
  );
});

test('It is on the day on which it begins, where that day is one of its days', () => {
  const onStart = repeating.filter(({ repeat }) => repeat !== 'weekly');
  fc.assert(
    fc.property(onStart, day, (chosen, start) => {
      const rule = ruleOf(chosen, start);
      const step = {
        id: 'one',
        kind: 'everyday',
        start,
        rule,
        zone: null,
        lastDay: null,
        remindMinutes: null,
      } as const;
      expect(agendaOf([step], [], start, 'Europe/London').items).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test('A 31st is the last day of a shorter month', () => {
  const rule = ruleOf({ repeat: 'monthly', every: 1, weekdays: [] }, '2026-01-31');
  const step = {
    id: 'rent',
    kind: 'everyday',
    start: '2026-01-31',
    rule,
    zone: null,
    lastDay: null,
    remindMinutes: null,
  } as const;
  const on = (day: `${number}-${number}-${number}`) =>
    agendaOf([step], [], day, 'Europe/London').items.length;
  expect([on('2026-02-28'), on('2026-02-27'), on('2026-04-30'), on('2028-02-29')]).toEqual([
    1, 0, 1, 1,
  ]);
});
