import { expect, test } from 'vitest';
import { judgedQueries, meanOf, ndcg } from './quality.ts';

test(
  'Members who ask in everyday words find what fits among the first ten',
  { timeout: 60_000 },
  () => {
    const judged = judgedQueries();
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(meanOf(judged.map((one) => one.ndcg))).toBeGreaterThan(0.88);
    expect(judged.filter((one) => one.ndcg < 0.3).map(({ asks }) => asks)).toEqual([]);
  },
);

test('The measure is 1 for the best order and less for any other', () => {
  expect(ndcg([3, 2, 1], [1, 2, 3])).toBe(1);
  expect(ndcg([1, 2, 3], [1, 2, 3])).toBeLessThan(1);
  expect(ndcg([0, 0], [3])).toBe(0);
});
