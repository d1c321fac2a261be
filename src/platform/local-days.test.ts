import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  clockTimeOf,
  dayOf,
  daysBetween,
  eachDay,
  HOUR,
  isDay,
  isZone,
  momentAt,
  plusDays,
  startOfDay,
  weekdayOf,
  type Day,
} from './local-days.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];

describe('days where Maya lives', () => {
  it('are 23 hours long when the clock goes forward and 25 when it goes back', () => {
    const length = (day: Day) =>
      startOfDay(plusDays(day, 1), 'Europe/Berlin') - startOfDay(day, 'Europe/Berlin');
    expect(length('2026-03-29')).toBe(23 * HOUR);
    expect(length('2026-10-25')).toBe(25 * HOUR);
  });

  it('begin at one in the morning where a clock change skips midnight', () => {
    expect(clockTimeOf(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe(
      '01:00',
    );
  });

  it('hold every moment exactly once, in any zone', () => {
    const moment = fc.integer({ min: Date.UTC(2011, 11, 25), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(moment, fc.constantFrom(...ZONES), (at, zone) => {
        const formatted = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
        expect(dayOf(at, zone)).toBe(formatted);
      }),
    );
  });

  it('are counted and named without a clock', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(eachDay('2026-12-30', '2027-01-01')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
    expect(weekdayOf('2026-11-21')).toBe(6);
    expect(weekdayOf('1969-12-28')).toBe(7);
  });

  it('move a time that a clock change skips past the gap', () => {
    expect(clockTimeOf(momentAt('2026-03-29', '02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe(
      '03:30',
    );
  });

  it('are told from what is no day and what is no zone', () => {
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
    expect(isZone('Mars/Olympus')).toBe(false);
  });
});
