import { daysBetween, weekdayOf, type Day } from '../../../platform/local-days.ts';
import type { Step } from './checkin.ts';

export interface Life {
  /** How many days back the first check-in is. */
  back: number;
  /** The share of days that are told. */
  often: number;
  /** The share of those of which more is said than a mood. */
  grown: number;
}

export interface LivedDay {
  day: Day;
  mood: Step;
  energy: Step | null;
  sleep: Step | null;
  connection: Step | null;
}

/** Six weeks ago, in days before today: the days around which Sam noticed something. */
export const hardSpell = { from: 46, until: 39 };
/** Three days on which nothing was told. */
export const missedSpell = { from: 24, until: 22 };
/** The days off of last summer. */
const daysOff = { from: 118, until: 110 };

/** Slow tides of weeks, lighter weekends, short nights before heavy days; some days stay untold. */
export function lifeOf(
  days: readonly Day[],
  today: Day,
  { often, grown }: Life,
  chance: () => number,
): LivedDay[] {
  const tide = tides(chance);
  let night = 0;
  return days.flatMap((day) => {
    const ago = daysBetween(day, today);
    const untold = chance() > often || within(ago, missedSpell) || within(ago, daysOff);
    const spell = within(ago, hardSpell) ? -2.2 : 0;
    const weekend = weekdayOf(day) >= 6 ? 0.35 : 0;
    const mood = step(3.2 + tide(ago) + weekend + spell + night * 0.3 + (chance() - 0.5) * 1.1);
    night = chance() * 2 - 1;
    const more = { ...nightAndDay(mood, night / 2), connection: step(mood / 2 + 1 + chance() * 2) };
    if (untold && spell === 0) return [];
    return [{ day, mood, ...(chance() < grown ? more : nothingMore) }];
  });
}

function tides(chance: () => number): (ago: number) => number {
  const [slow, quick] = [chance() * 7, chance() * 7];
  return (ago) => Math.sin(ago / 19 + slow) * 0.8 + Math.sin(ago / 6.1 + quick) * 0.4;
}

const nightAndDay = (mood: Step, slept: number) => ({
  sleep: step(3 + slept * 3),
  energy: step(mood + slept * 1.6),
});

const nothingMore = { energy: null, sleep: null, connection: null };

const within = (ago: number, { from, until }: { from: number; until: number }): boolean =>
  ago <= from && ago >= until;

const step = (value: number): Step => Math.min(5, Math.max(1, Math.round(value))) as Step;
