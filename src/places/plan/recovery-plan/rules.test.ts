import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from './rules.ts';
import { linesIn } from './section.ts';

const lines = fc.array(fc.constantFrom('walk', 'sleep', 'choir', 'bread', 'phone Sam'), {
  maxLength: 12,
});
const only = (found: ReturnType<typeof differences>, ...kinds: string[]) =>
  found.filter(({ kind }) => kinds.includes(kind)).map(({ line }) => line);

test('Maya sees what she took out and what is new, and the rest as it was', () => {
  expect(differences(['walk', 'sleep', 'choir'], ['walk', 'bread', 'choir'])).toEqual([
    { kind: 'same', line: 'walk' },
    { kind: 'gone', line: 'sleep' },
    { kind: 'new', line: 'bread' },
    { kind: 'same', line: 'choir' },
  ]);
});

test('Both versions can be read from what changed, whatever they were', () => {
  fc.assert(
    fc.property(lines, lines, (older, newer) => {
      const found = differences(older, newer);
      expect(only(found, 'same', 'gone')).toEqual(older);
      expect(only(found, 'same', 'new')).toEqual(newer);
    }),
  );
});

test('No fewer lines could be gone: as many are kept as the longest that both have in common', () => {
  const longest = (a: string[], b: string[]): number => {
    const [first, ...rest] = a;
    const [other, ...others] = b;
    if (first === undefined || other === undefined) return 0;
    if (first === other) return 1 + longest(rest, others);
    return Math.max(longest(rest, b), longest(a, others));
  };
  const few = fc.array(fc.constantFrom('walk', 'sleep', 'choir'), { maxLength: 7 });
  fc.assert(
    fc.property(few, few, (older, newer) => {
      expect(only(differences(older, newer), 'same')).toHaveLength(longest(older, newer));
    }),
  );
});

test('What Maya types is one thing a line, without dashes, gaps or the same thing twice', () => {
  expect(linesIn(' - walk\n\n• sleep \nwalk\n* choir')).toEqual(['walk', 'sleep', 'choir']);
});
