import {
  dayOf,
  daysBetween,
  eachDay,
  plusDays,
  weekdayOf,
  type Day,
  type Moment,
  type Weekday,
} from '../../../platform/local-days.ts';
import type { Checkin, Scale, Step } from './checkin.ts';

/** `plain` is a day without a check-in, `outside` pads the first and last week. */
export type PatchState = Step | 'plain' | 'future' | 'outside';
export type Patch = { day: Day; state: PatchState };
export type QuiltWeek = { first: Day; patches: readonly Patch[] };

/** `counts` holds the days of the year so far by state. */
export type QuiltYear = {
  year: number;
  weeks: readonly QuiltWeek[];
  counts: Record<Step | 'plain', number>;
};

export type QuiltKey =
  | `check-ins.mood.${Scale}.${Step}`
  | 'check-ins.quilt.plain'
  | 'check-ins.quilt.future';

/** One week as a row of the text table; `null` where the year has no such day. */
export type QuiltRow = { first: Day; cells: readonly ({ day: Day; key: QuiltKey } | null)[] };

/**
 * A year as cloth: whole weeks of seven patches. One check-in a day, in any
 * order.
 */
export function quiltYear(
  checkins: readonly Checkin[],
  year: number,
  zone: string,
  now: Moment,
  weekStart: Weekday = 1,
): QuiltYear {
  const moods = new Map(checkins.map(({ day, mood }) => [day, mood]));
  const cloth = { year, today: dayOf(now, zone), moods };
  const patches = daysOfWeeks(year, weekStart).map((day) => ({ day, state: stateOf(day, cloth) }));
  const weeks = Array.from({ length: patches.length / 7 }, (_, week) => {
    const seven = patches.slice(7 * week, 7 * week + 7);
    return { first: seven[0]?.day ?? cloth.today, patches: seven };
  });
  return { year, weeks, counts: counted(patches) };
}

/** The table behind the cloth. */
export function quiltRows(quilt: QuiltYear, scale: Scale): QuiltRow[] {
  return quilt.weeks.map(({ first, patches }) => ({
    first,
    cells: patches.map(({ day, state }) =>
      state === 'outside' ? null : { day, key: keyOf(state, scale) },
    ),
  }));
}

/** Whole weeks, from the one of New Year to the one of its last day. */
function daysOfWeeks(year: number, weekStart: Weekday): Day[] {
  const firstDay = `${String(year).padStart(4, '0')}-01-01` as Day;
  const lastDay = `${firstDay.slice(0, 4)}-12-31` as Day;
  const start = plusDays(firstDay, -((weekdayOf(firstDay) - weekStart + 7) % 7));
  return eachDay(start, plusDays(start, 7 * Math.floor(daysBetween(start, lastDay) / 7) + 6));
}

type Cloth = { year: number; today: Day; moods: ReadonlyMap<Day, Step> };

function stateOf(day: Day, { year, today, moods }: Cloth): PatchState {
  if (Number(day.slice(0, 4)) !== year) return 'outside';
  return day > today ? 'future' : (moods.get(day) ?? 'plain');
}

function keyOf(state: Exclude<PatchState, 'outside'>, scale: Scale): QuiltKey {
  if (state === 'plain' || state === 'future') return `check-ins.quilt.${state}`;
  return `check-ins.mood.${scale}.${state}`;
}

function counted(patches: readonly Patch[]): QuiltYear['counts'] {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, plain: 0 };
  for (const { state } of patches) {
    if (state !== 'future' && state !== 'outside') counts[state]++;
  }
  return counts;
}
