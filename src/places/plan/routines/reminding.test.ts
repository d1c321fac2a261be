import { expect, test } from 'vitest';
import { HOUR, MINUTE, momentAt, type ClockTime } from '../../../platform/local-days.ts';
import type { RoutineStep } from './routine.ts';
import { reminding } from './reminding.ts';

const zone = 'Europe/London';
const calm = { zone, quietFrom: null, quietUntil: null };
const quiet = { zone, quietFrom: '22:00', quietUntil: '07:30' };
const at = (time: ClockTime) => momentAt('2026-11-23', time, zone);
const step = (time: string, remindMinutes: number | null = 30): RoutineStep => ({
  id: time,
  kind: 'everyday',
  start: `2026-11-23T${time}:00` as RoutineStep['start'],
  rule: null,
  zone: null,
  lastDay: null,
  remindMinutes,
});
const told = (steps: RoutineStep[], now: number, hours: typeof calm | typeof quiet = calm) =>
  reminding(steps, [], now, hours).now.map(({ item }) => item.step.id);

test('Maya hears of it half an hour before, and not when that was half an hour ago', () => {
  expect(told([step('10:00')], at('09:29'))).toEqual([]);
  expect(told([step('10:00')], at('09:30'))).toEqual(['10:00']);
  expect(told([step('10:00')], at('09:59'))).toEqual(['10:00']);
  expect(told([step('10:00')], at('10:00'))).toEqual([]);
});

test('In quiet hours it waits for their end, unless the thing has begun by then', () => {
  const both = [step('07:00'), step('07:45')];
  expect(told(both, at('07:15'), quiet)).toEqual([]);
  expect(told(both, at('07:30'), quiet)).toEqual(['07:45']);
});

test('The job comes back when something is due, after six hours at the latest, and not at all without reminders', () => {
  expect(reminding([step('10:00')], [], at('08:00'), calm).next).toBe(at('09:30'));
  expect(reminding([step('23:00')], [], at('08:00'), calm).next).toBe(at('08:00') + 6 * HOUR);
  expect(reminding([step('10:00', null)], [], at('08:00'), calm).next).toBeNull();
  const answered = [
    { step: '10:00', local: step('10:00').start, answer: 'skipped' as const, at: 0 },
  ];
  expect(reminding([step('10:00')], answered, at('09:30') + MINUTE, calm).now).toEqual([]);
});
