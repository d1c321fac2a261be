import { expect, test } from 'vitest';
import { keeper } from './keeper.ts';

test('What was made is made once, until newer ones push it out', () => {
  const kept = keeper<string>(2);
  let made = 0;
  const ask = (key: string) => kept(key, () => `${key}${(made += 1)}`);
  expect([ask('a'), ask('a'), ask('b'), ask('a')]).toEqual(['a1', 'a1', 'b2', 'a1']);
  expect([ask('c'), ask('b'), ask('a')]).toEqual(['c3', 'b2', 'a4']);
});
