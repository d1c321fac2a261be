import fc from 'fast-check';
import type { Leaf, Trigger } from '../trigger.ts';

export const PEOPLE = ['sam', 'asha', 'lena'] as const;
export const SIGNS = ['up at night', 'spending', 'hiding'] as const;

/** Every kind of condition that the model knows, alone and combined. */
export function trigger(): fc.Arbitrary<Trigger> {
  const pair = fc.array(leaf(), { minLength: 2, maxLength: 3 });
  return fc.oneof(
    { weight: 5, arbitrary: leaf() },
    { weight: 2, arbitrary: pair.map((of) => ({ kind: 'any' as const, of })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(pair, fc.option(fc.integer({ min: 1, max: 5 })))
        .map(([of, withinDays]) => ({ kind: 'all' as const, of, withinDays })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(pair, leaf()).map(([of, other]) => ({
        kind: 'any' as const,
        of: [{ kind: 'all' as const, of, withinDays: 3 }, other],
      })),
    },
  );
}

const small = fc.integer({ min: 1, max: 3 });
const leaves: fc.Arbitrary<Leaf>[] = [
  small.map((checkins) => ({ kind: 'missed' as const, checkins })),
  fc
    .tuple(
      fc.constantFrom('at-most' as const, 'at-least' as const),
      fc.integer({ min: 2, max: 4 }),
      small,
    )
    .map(([side, step, days]) => ({ kind: 'mood' as const, side, step, days })),
  fc.tuple(small, small).map(([atLeast, withinDays]) => ({
    kind: 'signs' as const,
    of: [...SIGNS],
    atLeast,
    withinDays,
  })),
  fc.tuple(small, small).map(([atLeast, withinDays]) => ({
    kind: 'concerns' as const,
    from: [...PEOPLE],
    atLeast,
    withinDays,
  })),
  fc.constant({ kind: 'not-safe' as const }),
  fc.constant({ kind: 'risk' as const }),
];

export function leaf(): fc.Arbitrary<Leaf> {
  return fc.oneof(...leaves);
}
