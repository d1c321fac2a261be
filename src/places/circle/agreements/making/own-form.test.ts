import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaf } from '../testing/triggers.ts';
import { isLeaf, leavesOf, type Leaf, type Trigger } from '../trigger.ts';
import { ownForm, type Made } from './own-form.ts';
import { CONDITION_KINDS } from './own-fields.ts';
import { typedPlan } from './typed-plan.ts';

const calm = { afterMinutes: 0, ifStill: false, evenInQuietHours: false, evenWhenAway: false };
const madeWith = (trigger: Trigger): Made => ({
  name: 'Mine',
  plan: {
    trigger,
    waitMinutes: 0,
    quietHours: null,
    steps: [{ ...calm, id: 'words', kind: 'words' }],
  },
  own: { words: 'Breathe.' },
});

const places = Object.values(CONDITION_KINDS);
const room = (kind: Leaf['kind']) => places.filter((one) => one === kind).length;
const fits = (leaves: readonly Leaf[]) =>
  places.every((kind) => leaves.filter((one) => one.kind === kind).length <= room(kind));
const join = fc.oneof(fc.constant('any' as const), fc.option(fc.integer({ min: 1, max: 30 })));

const joined = (of: Trigger[], how: 'any' | number | null): Trigger =>
  how === 'any' ? { kind: 'any', of } : { kind: 'all', of, withinDays: how };
const whole = (of: Trigger[], how: 'any' | number | null): Trigger =>
  of.length === 1 && of[0] ? of[0] : joined(of, how);

const set = fc
  .tuple(fc.array(leaf(), { minLength: 1, maxLength: 4 }).filter(fits), join)
  .map(([leaves, how]) => whole(leaves, how));
const sets = fc
  .tuple(fc.array(set, { minLength: 1, maxLength: 3 }), join)
  .map(([of, how]) => whole(of, how))
  .filter((trigger) => leavesOf(trigger).length <= 6);

/** In a set the form has an order of its own; it means nothing. */
const sorted = (trigger: Trigger): Trigger => {
  if (isLeaf(trigger)) return trigger;
  const name = (part: Trigger) => JSON.stringify(part);
  const of = trigger.of.map(sorted).toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
  return { ...trigger, of };
};

const problemsOf = (values: Record<string, string | string[]>) =>
  ownForm.safeParse(values).error?.issues.map(({ path, message }) => [path[0], message]);

describe('Maya makes her own', () => {
  it('finds the form as she left it, whatever stood in its sets', () => {
    const kept = fc.property(sets, (trigger) => {
      const made = madeWith(trigger);
      const again = ownForm.parse(typedPlan(made).values);
      expect(sorted(again.plan.trigger)).toEqual(sorted(trigger));
    });
    fc.assert(kept);
  });

  const typed = { name: 'Mine', do: 'words', 'words-words': 'Breathe.', when: 'not-safe' };

  it('takes two moods in one set, and a second set that asks for both at once', () => {
    const second = { 'b-when': ['mood', 'mood-2', 'missed'], 'b-join': 'all' };
    const moods = { 'b-mood-side': 'at-most', 'b-mood-step': '2', 'b-mood-days': '3' };
    const other = { 'b-mood-2-side': 'at-least', 'b-mood-2-step': '5', 'b-mood-2-days': '1' };
    const all = { ...typed, ...second, ...moods, ...other, 'b-missed-checkins': '3' };
    expect(ownForm.parse(all).plan.trigger).toEqual({
      kind: 'any',
      of: [
        { kind: 'not-safe' },
        {
          kind: 'all',
          withinDays: null,
          of: [
            { kind: 'missed', checkins: 3 },
            { kind: 'mood', side: 'at-most', step: 2, days: 3 },
            { kind: 'mood', side: 'at-least', step: 5, days: 1 },
          ],
        },
      ],
    });
  });

  it('is told beside the set where something is amiss', () => {
    expect(problemsOf({ ...typed, when: [] })).toEqual([['when', 'agreements.error.when']]);
    const second = { 'b-when': ['missed', 'risk'], 'b-missed-checkins': '99' };
    expect(problemsOf({ ...typed, ...second })).toEqual([['b-when', 'agreements.error.days']]);
    expect(problemsOf({ ...typed, 'c-when': 'missed' })).toEqual([
      ['c-when', 'agreements.error.days'],
    ]);
    const five = ['missed', 'mood', 'usual', 'sleep-energy', 'risk'];
    expect(problemsOf({ ...typed, when: five })?.map(([field]) => field)).toContain('when');
  });
});
