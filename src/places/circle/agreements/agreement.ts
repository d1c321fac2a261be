import { z } from 'zod';
import {
  DAY_LENGTH,
  isClockTime,
  MINUTE,
  type ClockTime,
  type Moment,
} from '../../../platform/local-days.ts';
import type { ConsentPart } from '../consents/public.ts';
import { joined, without, type Interval } from './intervals.ts';
import { stepForm } from './step.ts';
import { longestWait, triggerForm, type SupporterId } from './trigger.ts';

const LONGEST_WAIT_MINUTES = 14 * 24 * 60;
const MOST_STEPS = 8;

/** The longest that an agreement lasts before the member is asked again. */
export const LONGEST_AGREEMENT: Moment = 366 * DAY_LENGTH;

const clockTime = z.custom<ClockTime>(
  (text) => typeof text === 'string' && isClockTime(text),
  'agreements.error.clock',
);
const quietHours = z
  .object({ from: clockTime, until: clockTime })
  .refine(({ from, until }) => from !== until, 'agreements.error.clock');

/**
 * The plain form of an agreement: what the member agrees to, without names, words or dates of life.
 */
export const planForm = z
  .object({
    trigger: triggerForm,
    /** How long the trigger must hold before the agreement acts. */
    waitMinutes: z.int().min(0).max(LONGEST_WAIT_MINUTES, 'agreements.error.wait'),
    /** By the member's clock. Steps wait until they are over, unless a step says otherwise. */
    quietHours: quietHours.nullable(),
    steps: z
      .array(stepForm)
      .min(1, 'agreements.error.steps')
      .max(MOST_STEPS, 'agreements.error.steps'),
  })
  .refine(
    ({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length,
    'agreements.error.steps',
  )
  .refine(
    ({ trigger, waitMinutes }) => waitMinutes === 0 || waitMinutes * MINUTE < longestWait(trigger),
    {
      message: 'agreements.error.wait-too-long',
      path: ['waitMinutes'],
    },
  );

export type Plan = z.infer<typeof planForm>;
export type QuietHours = z.infer<typeof quietHours>;

/** A pause without an end is `until: null`. */
export type Pause = { from: Moment; until: Moment | null };

/**
 * The life of one version. `agreedAt` is when this version was agreed, `lastsUntil` at most 366
 * days later.
 */
export type Life = {
  agreedAt: Moment;
  lastsUntil: Moment;
  pauses: readonly Pause[];
  endedAt: Moment | null;
};

/**
 * Each change makes a new version with a life of its own; what an older version left undone is
 * over.
 */
export type Agreement = Plan & { id: string; version: number; life: Life };

/** When this version may act, earliest first. */
export function activeTimes(life: Life): Interval[] {
  const whole = { from: life.agreedAt, until: endOf(life) };
  const paused = life.pauses.map(({ from, until }) => ({ from, until: until ?? Infinity }));
  return without([whole], joined(paused));
}

export function endOf({ agreedAt, lastsUntil, endedAt }: Life): Moment {
  return Math.min(lastsUntil, agreedAt + LONGEST_AGREEMENT, endedAt ?? Infinity);
}

/** Everyone whom the steps reach or the trigger listens to. */
export function peopleIn({ trigger, steps }: Plan): SupporterId[] {
  const reached = steps.flatMap((step) => ('to' in step && step.to !== 'helpers' ? step.to : []));
  return [...new Set([...reached, ...listenedTo(trigger)])];
}

/** What a community and a circle have to offer a plan. */
export type Here = {
  onCall: boolean;
  supporters: readonly SupporterId[];
  parts: readonly ConsentPart[];
};

/**
 * Why this plan cannot be agreed here: keys of the catalog. A community without a team on call
 * cannot be promised one.
 */
export function refusals(plan: Plan, here: Here): string[] {
  const { steps } = plan;
  const strangers = peopleIn(plan).some((person) => !here.supporters.includes(person));
  const noTeam = !here.onCall && steps.some(({ kind }) => kind === 'alert');
  const shown = steps.flatMap((step) => (step.kind === 'opening' ? step.parts : []));
  return [
    ...(strangers ? ['agreements.error.strangers'] : []),
    ...(noTeam ? ['agreements.error.no-team'] : []),
    ...(shown.some((part) => !here.parts.includes(part)) ? ['agreements.error.parts'] : []),
  ];
}

function listenedTo(trigger: Plan['trigger']): SupporterId[] {
  if (trigger.kind === 'concerns') return trigger.from;
  return trigger.kind === 'all' || trigger.kind === 'any' ? trigger.of.flatMap(listenedTo) : [];
}
