import { plusDays, type Day } from '../../../platform/local-days.ts';
import type { Checkin } from './checkin.ts';

export type Field = 'mood' | 'energy' | 'sleep' | 'connection';

/**
 * In steps of the scale (1 to 5), possibly halves. Whatever lies from `low` to `high` is usual for
 * this person.
 */
export type UsualRange = { middle: number; low: number; high: number; days: number };
export type Compared = 'lower' | 'usual' | 'higher';
export type Trend =
  | { kind: 'not-yet'; have: number; need: number }
  | { kind: Compared; recent: number; range: UsualRange };

export const USUAL_DAYS = 60;
export const FEWEST_DAYS = 14;
export const RECENT_DAYS = 7;
const FEWEST_RECENT = 3;

/** Makes the median absolute deviation of normal values equal to their standard deviation. */
const MAD_TO_SPREAD = 1.4826;

/**
 * A person's own usual range, robust against a few unusual days; `null` with fewer than 14 values.
 *
 * The middle is the median. Around it lies the larger of two variations: the spread over all days
 * (1.4826 times the median absolute deviation) and the change from one day to the next (the median
 * absolute successive difference). A step that makes up a tenth of the days or more is usual too,
 * because on five steps the deviations are often 0.
 * @param values steps 1 to 5, oldest first
 * @see Rousseeuw & Croux (1993), Alternatives to the median absolute deviation, JASA 88:1273-1283
 */
export function usualRange(values: readonly number[]): UsualRange | null {
  if (values.length < FEWEST_DAYS) return null;
  const sorted = Float64Array.from(values).sort();
  const middle = medianOfSorted(sorted);
  const spread = MAD_TO_SPREAD * median(values.map((value) => Math.abs(value - middle)));
  const dayToDay = median(
    values.slice(1).map((value, n) => Math.abs(value - (values[n] ?? value))),
  );
  const variation = Math.max(spread, dayToDay);
  const tenth = Math.ceil(values.length / 10) - 1;
  const low = Math.min(sorted[tenth] ?? middle, middle - variation);
  const high = Math.max(sorted[values.length - 1 - tenth] ?? middle, middle + variation);
  return { middle, low, high, days: values.length };
}

/** The usual range of the 60 days before a day, that day left out. */
export function usualBefore(
  latestFirst: readonly Checkin[],
  day: Day,
  field: Field = 'mood',
): UsualRange | null {
  return usualRange(
    valuesBetween(latestFirst, plusDays(day, -USUAL_DAYS), plusDays(day, -1), field),
  );
}

/** Only the middle of that range; `null` where there is none. */
export function usualMiddle(
  latestFirst: readonly Checkin[],
  day: Day,
  field: Field,
): number | null {
  const values = valuesBetween(latestFirst, plusDays(day, -USUAL_DAYS), plusDays(day, -1), field);
  return values.length < FEWEST_DAYS ? null : median(values);
}

/**
 * `lower` and `higher` only beyond the range: further from the middle than the person's own
 * variation.
 */
export function against(range: UsualRange, value: number): Compared {
  if (value < range.low) return 'lower';
  return value > range.high ? 'higher' : 'usual';
}

/**
 * The median of the last 7 days (3 check-ins at least) against the usual range of the 60 days
 * before them.
 */
export function trend(latestFirst: readonly Checkin[], today: Day, field: Field = 'mood'): Trend {
  const first = plusDays(today, 1 - RECENT_DAYS);
  const recent = valuesBetween(latestFirst, first, today, field);
  const earlier = valuesBetween(
    latestFirst,
    plusDays(first, -USUAL_DAYS),
    plusDays(first, -1),
    field,
  );
  const range = usualRange(earlier);
  if (!range) return { kind: 'not-yet', have: earlier.length, need: FEWEST_DAYS };
  if (recent.length < FEWEST_RECENT)
    return { kind: 'not-yet', have: recent.length, need: FEWEST_RECENT };
  return { kind: against(range, median(recent)), recent: median(recent), range };
}

function valuesBetween(
  latestFirst: readonly Checkin[],
  first: Day,
  last: Day,
  field: Field,
): number[] {
  const values: number[] = [];
  for (const checkin of latestFirst) {
    if (checkin.day < first) break;
    const value = checkin[field];
    if (checkin.day <= last && value !== null) values.push(value);
  }
  return values.reverse();
}

function median(values: readonly number[]): number {
  return medianOfSorted(Float64Array.from(values).sort());
}

function medianOfSorted(sorted: Float64Array): number {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
