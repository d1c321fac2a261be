import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterMoment, type Letters } from './rules.ts';

const maya: Letters = {
  zone: 'Europe/London',
  quietFrom: '22:00',
  quietUntil: '07:00',
  lastLetterAt: null,
};
const at = (text: string) => new Date(text);
const when = (now: string, more: Partial<Letters> = {}) =>
  letterMoment(at(now), { ...maya, ...more }).toISOString();

test('Maya’s letter goes at once by day, and in the morning by night', () => {
  expect(when('2026-11-21T14:00:00Z')).toBe('2026-11-21T14:00:00.000Z');
  expect(when('2026-11-21T23:30:00Z')).toBe('2026-11-22T07:00:00.000Z');
  expect(when('2026-11-22T03:30:00Z')).toBe('2026-11-22T07:00:00.000Z');
  expect(when('2026-11-22T07:00:00Z')).toBe('2026-11-22T07:00:00.000Z');
});

test('Her night is a night where she is, also when the clocks change', () => {
  expect(when('2026-11-21T14:00:00Z', { zone: 'Asia/Tokyo' })).toBe('2026-11-21T22:00:00.000Z');
  expect(when('2026-10-24T22:30:00Z')).toBe('2026-10-25T07:00:00.000Z');
});

test('Quiet hours by day end on the same day', () => {
  const nap = { quietFrom: '13:00', quietUntil: '15:00' };
  expect(when('2026-11-21T13:30:00Z', nap)).toBe('2026-11-21T15:00:00.000Z');
  expect(when('2026-11-21T22:30:00Z', nap)).toBe('2026-11-21T22:30:00.000Z');
});

test('She gets at most one letter an hour, and the hour may lead into the night', () => {
  const lastLetterAt = at('2026-11-21T21:20:00Z');
  expect(when('2026-11-21T21:30:00Z', { lastLetterAt })).toBe('2026-11-22T07:00:00.000Z');
  const none = { quietFrom: null, quietUntil: null };
  expect(when('2026-11-21T21:30:00Z', { lastLetterAt, ...none })).toBe('2026-11-21T22:20:00.000Z');
});

test('Whatever the hours, a letter is never early, never in the quiet, and at most a day late', () => {
  const hours = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${pad(h)}:${pad(m)}`);
  const day = 86_400_000;
  const moments = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) });
  fc.assert(
    fc.property(moments, hours, hours, (now, quietFrom, quietUntil) => {
      const letters = { ...maya, quietFrom, quietUntil };
      const first = letterMoment(new Date(now), letters);
      expect(first.getTime()).toBeGreaterThanOrEqual(now);
      expect(first.getTime() - now).toBeLessThanOrEqual(day + 3_600_000);
      expect(letterMoment(first, letters)).toEqual(first);
    }),
  );
});

const pad = (number: number) => String(number).padStart(2, '0');
