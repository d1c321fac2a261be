import { plusDays, type Day } from '../../../platform/local-days.ts';
import type { Checkin, Scale, Step } from './checkin.ts';

/**
 * Something that the day before held. A sign or a help carries its id; the others stand for
 * themselves.
 */
export type Before =
  | { kind: 'sign' | 'helped'; id: string }
  | { kind: 'little-sleep' | 'much-sleep' | 'low-energy' | 'high-energy' | 'little-connection' };
export type Colour = (typeof COLOURS)[number];
export type Count = { with: number; of: number };

/**
 * Days of a colour whose day before has a check-in, and how many of those days before held this.
 */
export type CameBefore = { before: Before; hard: Count; good: Count; other: Count };

const COLOURS = ['hard', 'good', 'other'] as const;
const FEWEST_DAYS_OF_A_COLOUR = 5;

/**
 * What the day before hard and good days held, in plain counts. Never a cause: the counts of the
 * other days stand beside them, and nothing is said about a colour with fewer than 5 days.
 */
export function cameBefore(checkins: readonly Checkin[], scale: Scale): CameBefore[] {
  const byDay = new Map<Day, Checkin>(checkins.map((checkin) => [checkin.day, checkin]));
  const found = new Map<string, CameBefore>();
  const days = { hard: 0, good: 0, other: 0 };
  for (const { day, mood } of byDay.values()) {
    const yesterday = byDay.get(plusDays(day, -1));
    if (!yesterday) continue;
    const colour = colourOf(mood, scale);
    days[colour]++;
    for (const before of held(yesterday)) entry(found, before)[colour].with++;
  }
  for (const one of found.values()) for (const colour of COLOURS) one[colour].of = days[colour];
  return [...found.values()]
    .filter(({ hard, good }) => enough(hard) || enough(good))
    .toSorted((one, other) => other.hard.with - one.hard.with || other.good.with - one.good.with);
}

/**
 * On the centred scale both ends are hard and level is good; on the plain scale 1 and 2 are hard, 4
 * and 5 good.
 */
export function colourOf(mood: Step, scale: Scale): Colour {
  if (scale === 'centred') return mood === 3 ? 'good' : mood === 1 || mood === 5 ? 'hard' : 'other';
  return mood <= 2 ? 'hard' : mood >= 4 ? 'good' : 'other';
}

function held(checkin: Checkin): Before[] {
  const before = FELT.filter(({ is }) => is(checkin)).map(({ before: felt }) => felt);
  for (const id of new Set(checkin.signs)) before.push({ kind: 'sign', id });
  for (const id of new Set(checkin.helped)) before.push({ kind: 'helped', id });
  return before;
}

const FELT: { before: Before; is: (checkin: Checkin) => boolean }[] = [
  { before: { kind: 'little-sleep' }, is: ({ sleep }) => sleep !== null && sleep <= 2 },
  { before: { kind: 'much-sleep' }, is: ({ sleep }) => sleep !== null && sleep >= 4 },
  { before: { kind: 'low-energy' }, is: ({ energy }) => energy !== null && energy <= 2 },
  { before: { kind: 'high-energy' }, is: ({ energy }) => energy !== null && energy >= 4 },
  {
    before: { kind: 'little-connection' },
    is: ({ connection }) => connection !== null && connection <= 2,
  },
];

function entry(found: Map<string, CameBefore>, before: Before): CameBefore {
  const name = 'id' in before ? `${before.kind} ${before.id}` : before.kind;
  const none = () => ({ with: 0, of: 0 });
  const one = found.get(name) ?? { before, hard: none(), good: none(), other: none() };
  found.set(name, one);
  return one;
}

function enough({ with: held, of: days }: Count): boolean {
  return held > 0 && days >= FEWEST_DAYS_OF_A_COLOUR;
}
