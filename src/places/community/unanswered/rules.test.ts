import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { nextInTurn, nextTurnAt, staffedAfter, type Helper } from './rules.ts';

const zone = 'Europe/London';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
const says = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' }));

const free = (person: string, more: Partial<Helper> = {}): Helper => ({
  person,
  lastAsked: null,
  askedToday: 0,
  most: 3,
  rests: false,
  askedForThis: 0,
  declined: false,
  ...more,
});

describe('The clock of a wait', () => {
  test('four staffed hours from a Friday at 4 pm end on Monday at 11', () => {
    expect(says(staffedAfter(weekdays, at('2026-11-20T16:00'), 240, zone))).toBe(
      '2026-11-23T11:00',
    );
  });

  test('what is written at night begins to count in the morning', () => {
    expect(says(staffedAfter(weekdays, at('2026-11-24T02:00'), 60, zone))).toBe('2026-11-24T10:00');
    expect(says(staffedAfter(weekdays, at('2026-11-24T02:00'), 0, zone))).toBe('2026-11-24T09:00');
  });

  test('an hour that ends with the day is over in the next staffed moment', () => {
    expect(says(staffedAfter(weekdays, at('2026-11-24T17:00'), 60, zone))).toBe('2026-11-25T09:00');
  });

  test('hours that overlap are counted once', () => {
    const both = [
      { weekday: 2, opens: '09:00', closes: '12:00' },
      { weekday: 2, opens: '10:00', closes: '11:00' },
      { weekday: 2, opens: '11:00', closes: '13:00' },
    ];
    expect(says(staffedAfter(both, at('2026-11-24T08:00'), 239, zone))).toBe('2026-11-24T12:59');
  });

  test('a night in which the clocks change is as long as it is', () => {
    const nights = [7].map((weekday) => ({ weekday, opens: '00:00', closes: '06:00' }));
    expect(says(staffedAfter(nights, at('2026-10-25T00:00'), 240, zone))).toBe('2026-10-25T03:00');
    expect(says(staffedAfter(nights, at('2026-03-29T00:00'), 240, zone))).toBe('2026-03-29T05:00');
  });

  test('without hours every minute counts', () => {
    expect(says(staffedAfter([], at('2026-11-21T23:30'), 60, zone))).toBe('2026-11-22T00:30');
  });

  test('more minutes never end earlier, and always in staffed hours', () => {
    const minutes = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), minutes, minutes, (start, one, two) => {
        const from = at('2026-10-20T00:00').add({ minutes: start });
        const [early, late] = [Math.min(one, two), Math.max(one, two)].map((wait) =>
          staffedAfter(weekdays, from, wait, zone),
        );
        const local = (late ?? from).toZonedDateTimeISO(zone);
        expect(Temporal.Instant.compare(early ?? from, late ?? from)).toBeLessThanOrEqual(0);
        expect(weekdays.map(({ weekday }) => weekday)).toContain(local.dayOfWeek);
        expect(local.hour).toBeGreaterThanOrEqual(9);
        expect(local.hour).toBeLessThan(18);
      }),
    );
  });

  test('a turn that nobody took goes on after its time, one that was given back in the next staffed moment', () => {
    const [noon, one] = ['2026-11-24T12:00', '2026-11-24T13:00'].map(
      (local) => at(local).epochMilliseconds,
    ) as [number, number];
    const wait = { begun: noon, minutes: 240, turnMinutes: 90, hours: weekdays, zone };
    expect(says(nextTurnAt(wait))).toBe('2026-11-24T16:00');
    expect(says(nextTurnAt({ ...wait, latest: { asked: one } }))).toBe('2026-11-24T14:30');
    expect(says(nextTurnAt({ ...wait, latest: { asked: noon, ended: one } }))).toBe(
      '2026-11-24T13:00',
    );
  });
});

describe('Whose turn it is', () => {
  test('whoever was asked longest ago, and first of all who never was', () => {
    const asked = [
      free('petra', { lastAsked: 5 }),
      free('mo', { lastAsked: 2 }),
      free('femi', { lastAsked: 9 }),
    ];
    expect(nextInTurn(asked)?.person).toBe('mo');
    expect(nextInTurn([...asked, free('cora')])?.person).toBe('cora');
  });

  test('never somebody at rest, over their limit, or who asked for someone else', () => {
    const helpers = [
      free('petra', { rests: true }),
      free('mo', { askedToday: 3 }),
      free('femi', { declined: true }),
      free('cora', { most: 0 }),
    ];
    expect(nextInTurn(helpers)).toBeUndefined();
  });

  test('nobody twice before everybody once', () => {
    const helpers = [
      free('petra', { askedForThis: 1, lastAsked: 1 }),
      free('mo', { lastAsked: 900 }),
    ];
    expect(nextInTurn(helpers)?.person).toBe('mo');
  });

  test('over any stretch of waits nobody is asked more than once more often than another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 80 }),
        (many, waits) => {
          const people = Array.from({ length: many }, (_, n) =>
            free(`helper ${n}`, { most: 1000 }),
          );
          for (let moment = 0; moment < waits; moment++) {
            const chosen = nextInTurn(people);
            if (!chosen) return false;
            chosen.lastAsked = moment;
            chosen.askedToday++;
          }
          const counts = people.map(({ askedToday }) => askedToday);
          return Math.max(...counts) - Math.min(...counts) <= 1;
        },
      ),
    );
  });

  test('it does not matter in which order they are listed', () => {
    const one = fc.record({
      person: fc.uuid(),
      lastAsked: fc.option(fc.nat(9)),
      askedToday: fc.nat(3),
      most: fc.nat(4),
      rests: fc.boolean(),
      askedForThis: fc.nat(2),
      declined: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ person }) => person }), (helpers) => {
        expect(nextInTurn(helpers.toReversed())).toEqual(nextInTurn(helpers));
      }),
    );
  });
});
