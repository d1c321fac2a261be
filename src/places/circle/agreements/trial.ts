import { DAY_LENGTH, dayOf, type Day, type Moment } from '../../../platform/local-days.ts';
import { FEWEST_DAYS, knownAt } from '../../plan/check-ins/public.ts';
import type { Plan } from './agreement.ts';
import type { Evidence, Facts } from './facts.ts';
import { evidenceAt, grown, type Branch, type View } from './spells.ts';
import { startsOf } from './starts.ts';
import { leavesOf } from './trigger.ts';
import { standingOf, type Standing } from './waits.ts';

export const TRIAL_DAYS = 60;

export type Trial = {
  /** Check-ins in the 60 days. */
  checkins: number;
  /** When it would have acted, and what it would have seen. */
  acted: readonly { at: Moment; day: Day; saw: readonly Evidence[] }[];
  /** When it would act next, if what holds now goes on. */
  actsNext: Moment | null;
  /** Whether it needs the member's usual range, and there are too few check-ins to know one. */
  needsCheckins: boolean;
};

/** What the plan would have done over the last 60 days, had it been agreed then. */
export function trial(plan: Plan, facts: Facts, now: Moment): Trial {
  const since = now - TRIAL_DAYS * DAY_LENGTH;
  const active = [{ from: since, until: Infinity }];
  const view: View = { facts: { ...facts, recorded: [] }, active, floor: since, now };
  const branch = grown(plan.trigger, view);
  const standings = startsOf(branch, view).map((start) =>
    standingOf(start, undefined, plan, active, now),
  );
  const checkins = checkinsIn(view);
  return {
    checkins,
    acted: standings.flatMap((standing) => actOf(standing, branch, view)),
    actsNext: standings.find(({ state }) => state === 'waiting')?.actsAt ?? null,
    needsCheckins: needsUsual(plan) && checkins < FEWEST_DAYS,
  };
}

function actOf({ state, actsAt: at }: Standing, branch: Branch, view: View): Trial['acted'] {
  if (at === null || (state !== 'acted' && state !== 'lapsed')) return [];
  return [{ at, day: dayOf(at, view.facts.zone), saw: evidenceAt(branch, at, view) }];
}

function checkinsIn({ facts, floor, now }: View): number {
  const first = dayOf(floor, facts.zone);
  return knownAt(facts.checkins, now).latestFirst.filter(({ day }) => day >= first).length;
}

function needsUsual({ trigger }: Plan): boolean {
  return leavesOf(trigger).some(({ kind }) => kind === 'usual' || kind === 'sleep-energy');
}
