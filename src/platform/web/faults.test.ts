import { expect, test } from 'vitest';
import { faultOf, isAway } from './faults.ts';

const coded = (code: string) => Object.assign(new Error('x'), { code });

test.each(['ECONNREFUSED', 'EPIPE', 'CONNECTION_CLOSED', '57P01', '57P03'])(
  'A database that is away (%s) is said to be, and to be asked again',
  (code) => {
    expect(isAway(coded(code))).toBe(true);
    expect(faultOf(coded(code))).toMatchObject({ kind: 'away', status: 503, retryAfter: 5 });
  },
);

test('What the queue’s driver says in words counts too, and no other fault does', () => {
  expect(isAway(new Error('Connection terminated unexpectedly'))).toBe(true);
  for (const fault of [new Error('Something else'), coded('23505'), 'away', undefined])
    expect(isAway(fault)).toBe(false);
});
