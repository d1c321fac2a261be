import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { plusDays, weekdayOf, type Day, type Weekday } from '../../../platform/local-days.ts';
import type { Checkin, Step } from './checkin.ts';
import { quiltRows, quiltYear } from './quilt-year.ts';
import words from './words/en.json' with { type: 'json' };

const NOW = Date.UTC(2026, 10, 21, 12);
const checkin = (day: Day, mood: Step): Checkin => ({
  day,
  mood,
  energy: null,
  sleep: null,
  connection: null,
  signs: [],
  helped: [],
});

describe("Maya's year as cloth", () => {
  it('is whole weeks that hold every day once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1970, max: 2100 }),
        fc.integer({ min: 1, max: 7 }),
        (year, start) => {
          const { weeks } = quiltYear([], year, 'UTC', NOW, start as Weekday);
          const days = weeks.flatMap(({ patches }) => patches);
          expect(
            weeks.every((week) => week.patches.length === 7 && weekdayOf(week.first) === start),
          ).toBe(true);
          const inside = days.filter(({ state }) => state !== 'outside').map(({ day }) => day);
          expect(inside[0]).toBe(`${year}-01-01`);
          expect(inside.at(-1)).toBe(`${year}-12-31`);
          expect(inside.every((day, n) => n === 0 || day === plusDays(inside[n - 1]!, 1))).toBe(
            true,
          );
        },
      ),
    );
  });

  it('shows a day without a check-in as plain cloth and tomorrow as still to come', () => {
    const { weeks, counts } = quiltYear([checkin('2026-11-20', 2)], 2026, 'UTC', NOW);
    const state = (day: Day) =>
      weeks.flatMap(({ patches }) => patches).find((patch) => patch.day === day)?.state;
    expect([state('2026-11-20'), state('2026-11-21'), state('2026-11-22')]).toEqual([
      2,
      'plain',
      'future',
    ]);
    expect(counts).toEqual({ 1: 0, 2: 1, 3: 0, 4: 0, 5: 0, plain: 324 });
  });

  it('begins tomorrow where tomorrow has begun', () => {
    const late = Date.UTC(2026, 10, 21, 23);
    const last = (zone: string) => quiltYear([], 2026, zone, late).counts.plain;
    expect(last('Asia/Tokyo') - last('UTC')).toBe(1);
  });

  it('has a table in words behind it', () => {
    const rows = quiltRows(quiltYear([checkin('2026-01-01', 5)], 2026, 'UTC', NOW), 'centred');
    expect(rows[0]).toMatchObject({
      first: '2025-12-29',
      cells: [null, null, null, { key: 'check-ins.mood.centred.5' }, {}, {}, {}],
    });
    const keys = rows.flatMap(({ cells }) =>
      cells.map((cell) => cell?.key ?? 'check-ins.quilt.plain'),
    );
    expect(keys.every((key) => key in words)).toBe(true);
  });
});
