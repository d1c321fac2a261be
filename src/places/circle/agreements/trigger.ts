import { z } from 'zod';
import { DAY_LENGTH, HOUR, type Moment } from '../../../platform/local-days.ts';

export type SupporterId = string;
export type SignId = string;

const id = z.string().min(1).max(64);
const days = z
  .int('agreements.error.days')
  .min(1, 'agreements.error.days')
  .max(14, 'agreements.error.days');
const withinDays = z
  .int('agreements.error.window')
  .min(1, 'agreements.error.window')
  .max(30, 'agreements.error.window');
const unique = (ids: readonly string[]) => new Set(ids).size === ids.length;

const missed = z.object({ kind: z.literal('missed'), checkins: days });
const mood = z.object({
  kind: z.literal('mood'),
  side: z.enum(['at-most', 'at-least']),
  step: z.int().min(1, 'agreements.error.step').max(5, 'agreements.error.step'),
  days,
});
const usual = z.object({ kind: z.literal('usual'), side: z.enum(['below', 'above']), days });
const sleepEnergy = z.object({ kind: z.literal('sleep-energy'), days });
const signs = z
  .object({
    kind: z.literal('signs'),
    of: z
      .array(id)
      .min(1, 'agreements.error.signs')
      .max(30)
      .refine(unique, 'agreements.error.signs'),
    atLeast: z.int().min(1),
    withinDays,
  })
  .refine(({ of, atLeast }) => atLeast <= of.length, 'agreements.error.signs');
const concerns = z
  .object({
    kind: z.literal('concerns'),
    from: z
      .array(id)
      .min(1, 'agreements.error.people')
      .max(10, 'agreements.error.people')
      .refine(unique, 'agreements.error.people'),
    atLeast: z.int().min(1),
    withinDays,
  })
  .refine(({ from, atLeast }) => atLeast <= from.length, 'agreements.error.people');
const risk = z.object({ kind: z.literal('risk') });
const notSafe = z.object({ kind: z.literal('not-safe') });

const leaves = [missed, mood, usual, sleepEnergy, signs, concerns, risk, notSafe] as const;

/** One condition, without *and* or *or*. */
export type Leaf = z.infer<(typeof leaves)[number]>;

/**
 * `withinDays: null` asks for all at once; a number, for each at some time in the last so many
 * times 24 hours.
 */
export type All = { kind: 'all'; of: Trigger[]; withinDays: number | null };
export type Any = { kind: 'any'; of: Trigger[] };
export type Trigger = Leaf | All | Any;

const branches = () =>
  z.array(trigger).min(2, 'agreements.error.branches').max(4, 'agreements.error.branches');
const trigger: z.ZodType<Trigger> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    ...leaves,
    z.object({ kind: z.literal('all'), of: branches(), withinDays: withinDays.nullable() }),
    z.object({ kind: z.literal('any'), of: branches() }),
  ]),
);

const DEEPEST = 3;
const MOST_LEAVES = 6;

/** At most 3 levels of *and* and *or*, and 6 conditions in all. */
export const triggerForm = trigger.refine(
  (whole) => depth(whole) <= DEEPEST && leavesOf(whole).length <= MOST_LEAVES,
  'agreements.error.branches',
);

/**
 * How long a press of "I'm not safe", or a risk answer, stands unless the member says otherwise.
 */
export const EVENT_HOLDS: Moment = 72 * HOUR;

export function leavesOf(whole: Trigger): Leaf[] {
  return isLeaf(whole) ? [whole] : whole.of.flatMap(leavesOf);
}

export function isLeaf(part: Trigger): part is Leaf {
  return part.kind !== 'all' && part.kind !== 'any';
}

/**
 * The longest wait, in milliseconds, through which every condition can hold; `Infinity` where none
 * ends by itself.
 */
export function longestWait(whole: Trigger): Moment {
  return Math.min(...leavesOf(whole).map(holdsAtMost));
}

function holdsAtMost(part: Leaf): Moment {
  if (part.kind === 'risk' || part.kind === 'not-safe') return EVENT_HOLDS;
  if (part.kind === 'concerns') return part.withinDays * DAY_LENGTH;
  // Signs are counted by local days, of which today has only begun.
  if (part.kind === 'signs') return (part.withinDays - 1) * DAY_LENGTH;
  return Infinity;
}

function depth(whole: Trigger): number {
  return isLeaf(whole) ? 0 : 1 + Math.max(...whole.of.map(depth));
}
