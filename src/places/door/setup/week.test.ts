import { expect, test } from 'vitest';
import { namedDays, stretches } from './week.ts';

const day = (weekday: number, opens = '09:00') => ({ weekday, opens, closes: '17:00' });

test('Days in a row with the same hours are said in one breath', () => {
  const said = stretches([day(1), day(2), day(3), day(5), day(6, '10:00')]);
  expect(said.map(({ first, last }) => [first, last])).toEqual([
    [1, 3],
    [5, 5],
    [6, 6],
  ]);
  expect(namedDays({ first: 1, last: 3, opens: '', closes: '' }, 'en')).toEqual({
    first: 'Monday',
    last: 'Wednesday',
    days: 3,
  });
});
