import {
  DAY_LENGTH,
  dayOf,
  plusDays,
  startOfDay,
  type Moment,
} from '../../../platform/local-days.ts';
import { awayAt } from '../../plan/check-ins/public.ts';
import { activeTimes, type Agreement } from './agreement.ts';
import type { Facts } from './facts.ts';
import { occasionsOf, type Occasion } from './occasions.ts';
import { openings, type Opening } from './openings.ts';
import { grown, type View } from './spells.ts';

export { because } from './because.ts';
export { readBack, trialRead } from './reading.ts';
export { trial, TRIAL_DAYS, type Trial } from './trial.ts';

/** How far back causes are looked for: more than the longest wait and the longest window together. */
export const LOOK_BACK_DAYS = 50;

export type Evaluation = {
  occasions: readonly Occasion[];
  openings: readonly Opening[];
  /** When to evaluate again though no fact is new; `null` when only a new fact changes anything. */
  lookAgainAt: Moment | null;
};

/**
 * What an agreement makes of the facts at a moment. Pure: the same facts give the same answer, in
 * any order and for any worker, and a fact that arrives late never changes what was known before it
 * arrived.
 */
export function evaluate(agreement: Agreement, facts: Facts, now: Moment): Evaluation {
  const { life, trigger, quietHours } = agreement;
  if (now < life.agreedAt) return { occasions: [], openings: [], lookAgainAt: life.agreedAt };
  const active = activeTimes(life);
  const floor = Math.max(life.agreedAt, facts.zoneSince, now - LOOK_BACK_DAYS * DAY_LENGTH);
  const view: View = { facts, active, floor: Math.min(floor, now), now };
  const calm = { zone: facts.zone, quietHours, away: awayAt(facts.checkins, now) };
  const setting = { agreement, active, facts, calm, now };
  const occasions = occasionsOf(grown(trigger, view), view, setting);
  const opened = openings(agreement, active, facts);
  return { occasions, openings: opened, lookAgainAt: lookAgainAt(view, occasions, opened) };
}

function lookAgainAt(
  { active, facts, now }: View,
  occasions: readonly Occasion[],
  opened: readonly Opening[],
): Moment | null {
  const isOver = !active.some(({ until }) => until > now);
  const midnight = startOfDay(plusDays(dayOf(now, facts.zone), 1), facts.zone);
  const ahead = [
    ...active.flatMap(({ from, until }) => [from, until]),
    ...occasions.flatMap(nextOf),
    ...opened.map(({ until }) => until),
    ...(isOver ? [] : [midnight]),
  ].filter((moment) => moment > now && moment < Infinity);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

function nextOf({ state, actsAt, steps }: Occasion): Moment[] {
  const later = steps.filter((step) => step.state === 'later').map(({ at }) => at);
  return state === 'waiting' && actsAt !== null ? [actsAt, ...later] : later;
}
