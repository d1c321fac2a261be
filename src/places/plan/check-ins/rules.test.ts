import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  dayOf,
  eachDay,
  HOUR,
  plusDays,
  startOfDay,
  type Day,
} from '../../../platform/local-days.ts';
import type { CheckinHistory, CheckinVersion, Step } from './checkin.ts';
import {
  against,
  cameBefore,
  canCheckIn,
  colourOf,
  daysToFillIn,
  isDue,
  knownAt,
  missedDays,
  trend,
  usualRange,
} from './rules.ts';

const ZONE = 'Europe/Berlin';
const noon = (day: Day) => startOfDay(day, ZONE) + 12 * HOUR;
const checkin = (day: Day, mood: Step, more: Partial<CheckinVersion> = {}): CheckinVersion => ({
  id: `${day} ${mood}`,
  day,
  mood,
  energy: null,
  sleep: null,
  connection: null,
  signs: [],
  helped: [],
  recordedAt: noon(day),
  filledInLate: false,
  takenBack: false,
  ...more,
});
const history = (
  versions: CheckinVersion[],
  more: Partial<CheckinHistory> = {},
): CheckinHistory => ({
  versions,
  cadence: [],
  away: [],
  ...more,
});
const moods = (first: Day, steps: number[]) =>
  steps.map((step, n) => checkin(plusDays(first, n), step as Step));

describe('what is usual for Maya', () => {
  it('is not said before there are 14 check-ins', () => {
    expect(usualRange(Array<number>(13).fill(3))).toBeNull();
    expect(usualRange(Array<number>(14).fill(3))).toEqual({ middle: 3, low: 3, high: 3, days: 14 });
  });

  it('takes in the changes that she has from one day to the next', () => {
    const upAndDown = Array.from({ length: 30 }, (_, n) => (n % 2 ? 2 : 4));
    const range = usualRange(upAndDown)!;
    expect(range).toMatchObject({ middle: 3, low: 1, high: 5 });
    expect(against(range, 1)).toBe('usual');
  });

  it('takes in a step that she knows from a tenth of her days', () => {
    const mostly = [...Array<number>(27).fill(4), 2, 2, 2];
    expect(against(usualRange(mostly)!, 2)).toBe('usual');
    expect(against(usualRange([...Array<number>(58).fill(4), 2, 2])!, 2)).toBe('lower');
  });

  it('is not moved by a few days that were unlike the others', () => {
    const steady = Array.from({ length: 50 }, (_, n) => 3 + (n % 3) - 1);
    expect(usualRange([...steady, 1, 1, 1])).toMatchObject({ middle: 3 });
  });

  it('never calls lower what lies nearer than her own variation', () => {
    const step = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(step, { minLength: 14, maxLength: 60 }), step, (values, value) => {
        const range = usualRange(values)!;
        const sorted = values.toSorted((one, other) => one - other);
        const deviations = values
          .map((one) => Math.abs(one - range.middle))
          .toSorted((one, other) => one - other);
        const mad =
          (deviations[Math.floor((values.length - 1) / 2)]! +
            deviations[Math.floor(values.length / 2)]!) /
          2;
        const told = against(range, value);
        if (told !== 'usual') expect(Math.abs(value - range.middle)).toBeGreaterThan(1.4826 * mad);
        const share = values.filter((one) =>
          told === 'lower' ? one <= value : one >= value,
        ).length;
        if (told !== 'usual') expect(share).toBeLessThan(values.length / 10);
        expect(range.middle).toBeGreaterThanOrEqual(sorted[0]!);
        const mirrored = usualRange(values.map((one) => 6 - one))!;
        expect(against(mirrored, 6 - value)).toBe(
          { lower: 'higher', usual: 'usual', higher: 'lower' }[told],
        );
      }),
    );
  });

  it('is compared with the last 7 days, both ways', () => {
    const lately = (recent: number) => {
      const days = [...Array<number>(40).fill(3), ...Array<number>(7).fill(recent)];
      return trend(moods('2026-10-05', days).toReversed(), '2026-11-20').kind;
    };
    expect([lately(2), lately(3), lately(4)]).toEqual(['lower', 'usual', 'higher']);
    expect(trend([], '2026-11-20')).toEqual({ kind: 'not-yet', have: 0, need: 14 });
  });
});

describe('a check-in that Maya misses', () => {
  const missed = (past: CheckinHistory, day: Day, since = -Infinity) =>
    missedDays(knownAt(past, startOfDay(day, ZONE)), day, ZONE, since);

  it('counts when its day is over, and only days since her last word', () => {
    const past = history([checkin('2026-11-10', 3)]);
    expect(missed(past, '2026-11-11')).toEqual([]);
    expect(missed(past, '2026-11-13')).toEqual(['2026-11-11', '2026-11-12']);
    expect(missed(past, '2026-11-13', startOfDay('2026-11-12', ZONE))).toEqual(['2026-11-12']);
  });

  it('does not count on days off, or on days that her rhythm leaves free', () => {
    const away = [
      { first: '2026-11-11', last: '2026-11-12', setAt: noon('2026-11-09'), cancelledAt: null },
    ] as const;
    const weekdays = [
      {
        since: '2026-11-01',
        setAt: noon('2026-11-01'),
        rhythm: { kind: 'weekdays', weekdays: [1, 3] },
      },
    ] as const;
    expect(missed(history([checkin('2026-11-10', 3)], { away }), '2026-11-14')).toEqual([
      '2026-11-13',
    ]);
    expect(
      missed(history([checkin('2026-11-09', 3)], { cadence: weekdays }), '2026-11-18'),
    ).toEqual(['2026-11-11', '2026-11-16']);
  });

  it('starts the count again when she fills in any day', () => {
    const late = checkin('2026-11-11', 2, { recordedAt: noon('2026-11-13'), filledInLate: true });
    expect(missed(history([checkin('2026-11-10', 3), late]), '2026-11-14')).toEqual(['2026-11-13']);
  });

  it('can be filled in for three days', () => {
    expect(
      ['2026-11-17', '2026-11-18', '2026-11-21', '2026-11-22'].map((day) =>
        canCheckIn(day as Day, '2026-11-21'),
      ),
    ).toEqual([false, true, true, false]);
    const known = knownAt(history([checkin('2026-11-19', 3)]), noon('2026-11-21'));
    expect(daysToFillIn(known, '2026-11-21')).toEqual(['2026-11-18', '2026-11-20']);
  });

  it('follows a rhythm of every so many days from when it was chosen', () => {
    const cadence = [
      { since: '2026-11-02', setAt: 0, rhythm: { kind: 'every', days: 3 } },
    ] as const;
    const known = knownAt(history([], { cadence }), noon('2026-11-21'));
    expect(eachDay('2026-11-02', '2026-11-09').filter((day) => isDue(known, day))).toEqual([
      '2026-11-02',
      '2026-11-05',
      '2026-11-08',
    ]);
  });
});

describe('what Kith knows', () => {
  it('is the newest version of each day, in whatever order the versions arrive', () => {
    const version = fc.record({
      back: fc.nat(9),
      mood: fc.integer({ min: 1, max: 5 }),
      hour: fc.nat(400),
      takenBack: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(version, { selector: ({ hour }) => hour }),
        fc.nat(400),
        fc.gen(),
        (list, hour, g) => {
          const start = noon('2026-11-01');
          const versions = list.map((one) =>
            checkin(plusDays('2026-11-10', -one.back), one.mood as Step, {
              id: String(one.hour),
              recordedAt: start + one.hour * HOUR,
              takenBack: one.takenBack,
            }),
          );
          const shuffled = g(fc.shuffledSubarray, versions, { minLength: versions.length });
          const known = knownAt(history(shuffled), start + hour * HOUR);
          const newest = new Map<Day, CheckinVersion>();
          for (const one of versions.toSorted((a, b) => a.recordedAt - b.recordedAt)) {
            if (one.recordedAt <= start + hour * HOUR) newest.set(one.day, one);
          }
          const expected = [...newest.values()]
            .filter((one) => !one.takenBack)
            .toSorted((a, b) => (a.day < b.day ? 1 : -1));
          expect(known.latestFirst).toEqual(expected);
        },
      ),
    );
  });
});

describe('what came before', () => {
  it('is counted beside the other days, and never for fewer than five days of a kind', () => {
    const pairs = Array.from({ length: 6 }, (_, n) => [
      checkin(plusDays('2026-10-01', 3 * n), 3, { sleep: n < 4 ? 1 : 5 }),
      checkin(plusDays('2026-10-02', 3 * n), 1),
      checkin(plusDays('2026-10-03', 3 * n), 3, { sleep: 3 }),
    ]).flat();
    const [little] = cameBefore(pairs, 'plain');
    expect(little).toEqual({
      before: { kind: 'little-sleep' },
      hard: { with: 4, of: 6 },
      good: { with: 0, of: 0 },
      other: { with: 0, of: 11 },
    });
    expect(cameBefore(pairs.slice(0, 12), 'plain')).toEqual([]);
  });

  it('calls very high hard on the centred scale', () => {
    expect([1, 2, 3, 4, 5].map((step) => colourOf(step as Step, 'centred'))).toEqual([
      'hard',
      'other',
      'good',
      'other',
      'hard',
    ]);
  });
});

it("Maya's today is her own day, not the server's", () => {
  expect(dayOf(Date.UTC(2026, 10, 21, 23, 30), ZONE)).toBe('2026-11-22');
});
