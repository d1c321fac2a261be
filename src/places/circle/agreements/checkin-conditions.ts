import {
  dayOf,
  daysBetween,
  plusDays,
  type Day,
  type Moment,
} from '../../../platform/local-days.ts';
import {
  against,
  missedBetween,
  missedDays,
  usualBefore,
  usualMiddle,
} from '../../plan/check-ins/public.ts';
import type { CheckinVersion, Known } from '../../plan/check-ins/public.ts';
import type { Evidence } from './facts.ts';
import type { Leaf } from './trigger.ts';

export type CheckinLeaf = Exclude<Leaf, { kind: 'concerns' | 'risk' | 'not-safe' }>;

/**
 * Silence does not end a low or high spell, but after this many days the last check-in says nothing
 * of today.
 */
export const SILENCE_DAYS = 14;

/** Check-ins are in a row while at most this many due ones are missed between two of them. */
export const MISSED_IN_A_ROW = 3;

/** What the check-ins known at one moment show of a condition; `null` where it does not hold. */
export function seenInCheckins(
  leaf: CheckinLeaf,
  known: Known,
  zone: string,
  since: Moment,
): Evidence | null {
  const today = dayOf(known.at, zone);
  if (leaf.kind === 'missed') return seenMissed(leaf, missedDays(known, today, zone, since));
  if (leaf.kind === 'signs') return seenSigns(leaf, known, today);
  const row = inARow(known, today, leaf.days);
  if (!row) return null;
  if (leaf.kind === 'mood') return seenMood(leaf, row);
  return leaf.kind === 'usual' ? seenUnusual(leaf, row, known) : seenSleepEnergy(row, known);
}

type Of<Kind extends CheckinLeaf['kind']> = Extract<CheckinLeaf, { kind: Kind }>;

function seenMissed({ checkins }: Of<'missed'>, days: Day[]): Evidence | null {
  return days.length >= checkins ? { kind: 'missed', days } : null;
}

function seenSigns(
  { of, atLeast, withinDays }: Of<'signs'>,
  known: Known,
  today: Day,
): Evidence | null {
  const first = plusDays(today, 1 - withinDays);
  const seen = new Map<string, Day>();
  for (const { day, signs } of known.latestFirst) {
    if (day < first) break;
    for (const id of signs) if (of.includes(id) && !seen.has(id)) seen.set(id, day);
  }
  if (seen.size < atLeast) return null;
  return { kind: 'signs', signs: [...seen].map(([id, day]) => ({ id, day })).toSorted(byDayAndId) };
}

function seenMood({ side, step }: Of<'mood'>, row: readonly CheckinVersion[]): Evidence | null {
  const fits = row.every(({ mood }) => (side === 'at-most' ? mood <= step : mood >= step));
  return fits ? { kind: 'mood', days: moods(row) } : null;
}

function seenUnusual(
  { side }: Of<'usual'>,
  row: readonly CheckinVersion[],
  known: Known,
): Evidence | null {
  const edge = side === 'below' ? 5 : 1;
  if (row.some(({ mood }) => mood === edge)) return null;
  const range = usualBefore(known.latestFirst, oldest(row));
  if (!range) return null;
  const told = side === 'below' ? 'lower' : 'higher';
  const fits = row.every(({ mood }) => against(range, mood) === told);
  return fits ? { kind: 'usual', side, days: moods(row), range } : null;
}

/** One step or more below the usual sleep, and above the usual energy, on each of the days. */
function seenSleepEnergy(row: readonly CheckinVersion[], known: Known): Evidence | null {
  const said = row.flatMap(({ day, sleep, energy }) =>
    sleep === null || energy === null || sleep === 5 || energy === 1
      ? []
      : [{ day, sleep, energy }],
  );
  if (said.length < row.length) return null;
  const usualSleep = usualMiddle(known.latestFirst, oldest(row), 'sleep');
  if (usualSleep === null || said.some(({ sleep }) => sleep > usualSleep - 1)) return null;
  const usualEnergy = usualMiddle(known.latestFirst, oldest(row), 'energy');
  if (usualEnergy === null || said.some(({ energy }) => energy < usualEnergy + 1)) return null;
  return { kind: 'sleep-energy', days: said.reverse(), usualSleep, usualEnergy };
}

/** The newest check-ins, newest first, if there are that many, in a row, and not long ago. */
function inARow(known: Known, today: Day, length: number): readonly CheckinVersion[] | null {
  const row = known.latestFirst.slice(0, length);
  const newest = row[0];
  if (!newest || row.length < length || daysBetween(newest.day, today) > SILENCE_DAYS) return null;
  const broken = row.some((later, n) => {
    const earlier = row[n + 1];
    return earlier && missedBetween(known, earlier.day, later.day) > MISSED_IN_A_ROW;
  });
  return broken ? null : row;
}

function oldest(row: readonly CheckinVersion[]): Day {
  const last = row.at(-1);
  if (!last) throw new RangeError('an empty row');
  return last.day;
}

function moods(row: readonly CheckinVersion[]) {
  return row.map(({ day, mood }) => ({ day, mood })).reverse();
}

function byDayAndId(one: { id: string; day: Day }, other: { id: string; day: Day }): number {
  return `${one.day} ${one.id}` < `${other.day} ${other.id}` ? -1 : 1;
}
