import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEWEST, publishable, type Ended, type Figure } from './figures.ts';

const ended = (kind: string, helped: number, not: number, days = 9): Ended[] => [
  ...Array.from({ length: helped }, () => ({ kind, helped: true, days })),
  ...Array.from({ length: not }, () => ({ kind, helped: false, days: null })),
];

const anyQuarter = fc
  .array(
    fc.record({
      kind: fc.constantFrom('housing', 'talking', 'debt', 'work', 'crisis'),
      helped: fc.nat(9),
      not: fc.nat(9),
    }),
    { maxLength: 5 },
  )
  .map((groups) => groups.flatMap(({ kind, helped, not }) => ended(kind, helped, not)));

const shown = (figures: Figure[]) => figures.filter(({ helped }) => helped !== null);

/** All that who reads the figures can work out: what stands there, its rest, and what is left when shown lines go from the total. */
function workedOut(figures: Figure[]): number[] {
  const [total, ...lines] = figures;
  if (!total || total.asked === null) return [];
  const asked = lines.map((line) => line.asked ?? 0);
  const cells = [total.asked, ...asked];
  for (const line of shown(figures))
    cells.push(line.helped ?? 0, (line.asked ?? 0) - (line.helped ?? 0));
  const hidden = lines.filter((line) => line.helped === null);
  if (total.helped === null || hidden.length === 0) return cells;
  const rest = total.helped - shown(lines).reduce((sum, line) => sum + (line.helped ?? 0), 0);
  const restAsked = hidden.reduce((sum, line) => sum + (line.asked ?? 0), 0);
  return [...cells, rest, restAsked - rest];
}

test('No number under five stands in the figures or follows from them by subtraction', () => {
  fc.assert(
    fc.property(anyQuarter, (quarter) => {
      for (const cell of workedOut(publishable(quarter)))
        expect(cell).toBeGreaterThanOrEqual(FEWEST);
    }),
    { numRuns: 2000 },
  );
});

test('The lines of kinds add up to the total, so that nobody is left out', () => {
  fc.assert(
    fc.property(anyQuarter, (quarter) => {
      const [total, ...lines] = publishable(quarter);
      const few = quarter.length < FEWEST;
      expect(total?.asked).toBe(few ? null : quarter.length);
      if (few) return;
      expect(lines.reduce((sum, line) => sum + (line.asked ?? 0), 0)).toBe(quarter.length);
    }),
  );
});

test('A hidden number could always have been another one', () => {
  fc.assert(
    fc.property(anyQuarter, (quarter) => {
      const figures = publishable(quarter);
      const [total, ...lines] = figures;
      const hidden = lines.filter((line) => line.helped === null);
      if (!total?.helped || hidden.length === 0) return;
      const rest = total.helped - shown(lines).reduce((sum, line) => sum + (line.helped ?? 0), 0);
      for (const line of hidden) {
        const others = hidden.reduce((sum, one) => sum + (one.asked ?? 0), 0) - (line.asked ?? 0);
        const least = Math.max(0, rest - others);
        const most = Math.min(line.asked ?? 0, rest);
        expect(most).toBeGreaterThan(least);
      }
    }),
    { numRuns: 2000 },
  );
});

test('A quarter of plenty is told as it was', () => {
  const figures = publishable([...ended('housing', 8, 6), ...ended('talking', 12, 7, 20)]);
  expect(figures).toEqual([
    { kind: '', asked: 33, helped: 20, days: 20 },
    { kind: 'talking', asked: 19, helped: 12, days: 20 },
    { kind: 'housing', asked: 14, helped: 8, days: 9 },
  ]);
});

test('Three who asked for debt advice are told together with others', () => {
  const figures = publishable([...ended('housing', 8, 6), ...ended('debt', 2, 1)]);
  expect(figures.map(({ kind }) => kind)).toEqual(['', '*']);
});

test('A quarter with four referrals says nothing', () => {
  expect(publishable(ended('housing', 3, 1))).toEqual([
    { kind: '', asked: null, helped: null, days: null },
  ]);
});
