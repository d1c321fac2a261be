import { describe, expect, it } from 'vitest';
import { DAY_LENGTH, HOUR, plusDays, type Day } from '../../../platform/local-days.ts';
import type { RecordedOccasion } from './facts.ts';
import { evaluate, trial } from './rules.ts';
import { actedOn, agreed, AGREED, checkin, lives, on } from './testing/maya.ts';
import type { Trigger } from './trigger.ts';

const missed: Trigger = { kind: 'missed', checkins: 3 };
const low: Trigger = { kind: 'mood', side: 'at-most', step: 2, days: 2 };
const notSafe: Trigger = { kind: 'not-safe' };
const press = (id: string, at: number, clearedAt: number | null = null) => ({ id, at, clearedAt });
type Said = { sleep?: number; energy?: number };

function days(first: Day, moods: number[], more: Said[] = []) {
  return moods.map((mood, n) => checkin(plusDays(first, n), mood, more[n] as object));
}

describe('when Maya misses check-ins', () => {
  const facts = lives({ versions: [checkin('2026-11-10', 3)] });

  it('her agreement acts at the end of the third day, once', () => {
    const acted = evaluate(agreed(missed), facts, on('2026-11-16')).occasions.at(-1);
    expect(acted).toMatchObject({ state: 'acted', actsAt: on('2026-11-14', '00:00'), over: false });
    expect(acted?.saw).toEqual([
      { kind: 'missed', days: ['2026-11-11', '2026-11-12', '2026-11-13'] },
    ]);
  });

  it('nothing happens when she checks in during the wait, and the next silence is a new cause', () => {
    const agreement = agreed(missed, { waitMinutes: 12 * 60 });
    const back = lives({
      versions: [
        checkin('2026-11-10', 3),
        checkin('2026-11-14', 3, { recordedAt: on('2026-11-14', '09:00') }),
      ],
    });
    expect(actedOn(agreement, back, on('2026-11-16'))).toEqual([]);
    expect(actedOn(agreement, back, on('2026-11-20'))).toEqual(['2026-11-18']);
  });

  it('days off do not count', () => {
    const away = [
      { first: '2026-11-12', last: '2026-11-20', setAt: on('2026-11-10'), cancelledAt: null },
    ] as const;
    expect(
      actedOn(
        agreed(missed),
        { ...facts, checkins: { ...facts.checkins, away } },
        on('2026-11-21'),
      ),
    ).toEqual([]);
  });

  it('days before she agreed do not count', () => {
    expect(actedOn(agreed(missed), lives(), AGREED + 2 * DAY_LENGTH)).toEqual([]);
    expect(actedOn(agreed(missed), lives(), AGREED + 3 * DAY_LENGTH)).toEqual(['2026-10-04']);
  });

  it('what should have acted long ago, and is over, is only told', () => {
    const since = lives({ versions: [checkin('2026-11-10', 3), checkin('2026-11-15', 3)] });
    const at = (day: Day) => evaluate(agreed(missed), since, on(day)).occasions[1]?.state;
    expect([at('2026-11-16'), at('2026-11-19')]).toEqual(['acted', 'lapsed']);
  });
});

describe('when her mood is low', () => {
  it('silence does not end it for fourteen days', () => {
    const facts = lives({ versions: days('2026-11-01', [2, 1]) });
    const over = (day: Day) => evaluate(agreed(low), facts, on(day)).occasions[0]?.over;
    expect([over('2026-11-16'), over('2026-11-17')]).toEqual([false, true]);
  });

  it('check-ins with more than three missed days between them are not in a row', () => {
    const apart = (gap: number) =>
      lives({ versions: [checkin('2026-11-01', 2), checkin(plusDays('2026-11-01', gap), 2)] });
    expect(actedOn(agreed(low), apart(4), on('2026-11-07'))).toEqual(['2026-11-05']);
    expect(actedOn(agreed(low), apart(5), on('2026-11-07'))).toEqual([]);
  });

  it('a check-in filled in late acts when it is recorded, and not a second time', () => {
    const late = checkin('2026-11-02', 1, { recordedAt: on('2026-11-04'), filledInLate: true });
    const facts = lives({ versions: [checkin('2026-11-03', 2), late] });
    expect(actedOn(agreed(low), facts, on('2026-11-03', '13:00'))).toEqual([]);
    expect(actedOn(agreed(low), facts, on('2026-11-05'))).toEqual(['2026-11-04']);
  });
});

describe('against her own usual', () => {
  const usual = days('2026-09-20', Array<number>(40).fill(3));

  it('it acts below, and above, and not inside it', () => {
    const after = (mood: number, side: 'below' | 'above') =>
      actedOn(
        agreed({ kind: 'usual', side, days: 2 }),
        lives({ versions: [...usual, ...days('2026-10-30', [mood, mood])] }),
        on('2026-11-01'),
      );
    expect([after(2, 'below'), after(4, 'above')]).toEqual([['2026-10-31'], ['2026-10-31']]);
    expect([after(3, 'below'), after(4, 'below')]).toEqual([[], []]);
  });

  it('less sleep with more energy is seen, and needs both', () => {
    const rested = days(
      '2026-09-20',
      Array<number>(40).fill(4),
      Array<Said>(40).fill({ sleep: 4, energy: 3 }),
    );
    const after = (sleep: number, energy: number) =>
      actedOn(
        agreed({ kind: 'sleep-energy', days: 2 }),
        lives({
          versions: [
            ...rested,
            ...days('2026-10-30', [4, 4], Array<Said>(2).fill({ sleep, energy })),
          ],
        }),
        on('2026-11-01'),
      );
    expect([after(2, 5), after(2, 3), after(4, 5)]).toEqual([['2026-10-31'], [], []]);
  });

  it('it says nothing before it knows her', () => {
    const facts = lives({
      versions: [...days('2026-10-25', [3, 3, 3]), ...days('2026-10-28', [1, 1])],
    });
    const plan = agreed({ kind: 'usual', side: 'below', days: 2 });
    expect(actedOn(plan, facts, on('2026-11-01'))).toEqual([]);
    expect(trial(plan, facts, on('2026-11-01'))).toMatchObject({
      checkins: 5,
      needsCheckins: true,
      acted: [],
    });
  });
});

describe('when she presses "I\'m not safe"', () => {
  it('two presses within an hour are one cause; the next day is another', () => {
    const presses = [
      press('a', on('2026-11-10', '20:00')),
      press('b', on('2026-11-10', '20:05')),
      press('c', on('2026-11-11', '19:00')),
    ];
    const { occasions } = evaluate(
      agreed(notSafe),
      lives({ notSafe: presses }),
      on('2026-11-11', '20:00'),
    );
    expect(occasions.map(({ key }) => key)).toEqual(['not-safe:a', 'not-safe:c']);
  });

  it('taking it back during the wait is enough', () => {
    const cleared = [press('a', on('2026-11-10', '20:00'), on('2026-11-10', '20:20'))];
    const plan = agreed(notSafe, { waitMinutes: 30 });
    expect(actedOn(plan, lives({ notSafe: cleared }), on('2026-11-11'))).toEqual([]);
  });

  it('a press that is found late belongs to the one that acted', () => {
    const acted: RecordedOccasion = {
      key: 'not-safe:b',
      version: 1,
      from: on('2026-11-10', '20:05'),
      seenUntil: on('2026-11-10', '20:06'),
      over: false,
      actedAt: on('2026-11-10', '20:05'),
      stoppedAt: null,
      done: [{ step: 'tell', at: on('2026-11-10', '20:05'), opened: [] }],
    };
    const presses = [press('a', on('2026-11-10', '20:00')), press('b', on('2026-11-10', '20:05'))];
    const { occasions } = evaluate(
      agreed(notSafe),
      lives({ notSafe: presses, recorded: [acted] }),
      on('2026-11-10', '20:10'),
    );
    expect(occasions.map(({ key, state }) => [key, state])).toEqual([['not-safe:b', 'acted']]);
    expect(occasions[0]?.steps.map(({ state }) => state)).toEqual(['done']);
  });

  it('it acts anew while something slower already holds', () => {
    const facts = lives({
      versions: days('2026-11-08', [2, 2]),
      notSafe: [press('a', on('2026-11-10', '20:00'))],
    });
    expect(actedOn(agreed({ kind: 'any', of: [low, notSafe] }), facts, on('2026-11-11'))).toEqual([
      '2026-11-09',
      '2026-11-10',
    ]);
  });

  it('a press before she agreed, or while it rests, is not counted', () => {
    const pauses = [{ from: on('2026-11-10', '00:00'), until: on('2026-11-12', '00:00') }];
    const presses = [press('a', AGREED - HOUR), press('b', on('2026-11-11'))];
    expect(
      evaluate(agreed(notSafe, {}, { pauses }), lives({ notSafe: presses }), on('2026-11-12'))
        .occasions,
    ).toEqual([]);
  });
});

describe('what others raise', () => {
  const concerns: Trigger = { kind: 'concerns', from: ['sam', 'asha'], atLeast: 2, withinDays: 7 };
  const raised = (by: string, day: Day) => ({ id: `${by} ${day}`, by, at: on(day) });

  it('counts different people whom she named, within the window, and not when muted', () => {
    const two = lives({ concerns: [raised('sam', '2026-11-02'), raised('asha', '2026-11-08')] });
    const same = lives({
      concerns: [
        raised('sam', '2026-11-02'),
        raised('sam', '2026-11-08'),
        raised('mo', '2026-11-08'),
      ],
    });
    const muted = {
      ...two,
      supporters: two.supporters.map((one) => ({ ...one, mutedAt: on('2026-11-05') })),
    };
    expect(
      [two, same, muted].map((facts) => actedOn(agreed(concerns), facts, on('2026-11-09'))),
    ).toEqual([['2026-11-08'], [], []]);
  });

  it('and a window joins what did not happen at once', () => {
    const both = (withinDays: number | null): Trigger => ({
      kind: 'all',
      withinDays,
      of: [{ kind: 'signs', of: ['a'], atLeast: 1, withinDays: 1 }, { kind: 'risk' }],
    });
    const facts = lives({
      versions: [checkin('2026-11-02', 3, { signs: ['a'] })],
      riskAnswers: [{ id: 'r', at: on('2026-11-05'), takenBackAt: null }],
    });
    expect(actedOn(agreed(both(null)), facts, on('2026-11-06'))).toEqual([]);
    expect(actedOn(agreed(both(5)), facts, on('2026-11-06'))).toEqual(['2026-11-05']);
    expect(
      evaluate(agreed(both(5)), facts, on('2026-11-06')).occasions[0]?.saw.map(({ kind }) => kind),
    ).toEqual(['signs', 'risk']);
  });
});
