import { MINUTE, type Moment } from '../../../platform/local-days.ts';
import { endOf, type Agreement } from './agreement.ts';
import { isStopped, standsAt, type Facts, type RecordedOccasion, type Standing } from './facts.ts';
import { at, type Interval } from './intervals.ts';
import { released, type Calm, type Hold } from './quiet.ts';
import type { Start } from './starts.ts';
import type { Step } from './step.ts';
import type { SupporterId } from './trigger.ts';
import { TOO_LATE } from './waits.ts';

export type Dropped =
  | 'stopped'
  | 'ended'
  | 'paused'
  /** Nobody whom the step names still stands. */
  | 'no-one'
  | 'no-team'
  /** The step asked for the trigger to hold still, or waited through days off, and it does not. */
  | 'over'
  | 'too-late';

export type PlannedStep = {
  /** Unique for the agreement: run a step once for its key. */
  key: string;
  step: Step;
  state: 'later' | 'due' | 'done' | 'dropped';
  /** When it is due. */
  at: Moment;
  /** What moved it to then. */
  held: Hold | null;
  dropped: Dropped | null;
  /**
   * Those of the named people who still stand. Empty for words to oneself, an alert, and all
   * helpers.
   */
  to: readonly SupporterId[];
};

/** An occasion that acted at a moment, as far as its steps need it. */
export type Acted = { start: Start; actsAt: Moment; past: RecordedOccasion | undefined };
export type Setting = {
  agreement: Agreement;
  active: readonly Interval[];
  facts: Facts;
  calm: Calm;
  now: Moment;
};

/**
 * What an occasion that acted does: each step with its time, or with the reason why it is dropped.
 */
export function plannedSteps(acted: Acted, setting: Setting): PlannedStep[] {
  return setting.agreement.steps.map((step) => {
    const wanted = acted.actsAt + step.afterMinutes * MINUTE;
    const { at: due, held } = released(wanted, step, setting.calm);
    const to = recipients(step, setting);
    const base = { key: `${acted.start.key}/${step.id}`, step, at: due, held, to };
    const done = acted.past?.done.find((one) => one.step === step.id);
    if (done) return { ...base, at: done.at, state: 'done', dropped: null };
    const dropped = reasonToDrop(base, acted, setting);
    if (dropped) return { ...base, state: 'dropped', dropped };
    return { ...base, state: due <= setting.now ? 'due' : 'later', dropped: null };
  });
}

type Wanted = Pick<PlannedStep, 'step' | 'at' | 'held' | 'to'>;

/** Whether a supporter has neither left nor been withdrawn from since this version was agreed. */
function reaches(standing: Standing | undefined, { life }: Agreement, now: Moment): boolean {
  if (!standing || !standsAt(standing, now)) return false;
  return standing.withdrawnAt === null || standing.withdrawnAt < life.agreedAt;
}

function recipients(step: Step, { agreement, facts, now }: Setting): SupporterId[] {
  if (!('to' in step) || step.to === 'helpers') return [];
  return step.to.filter((person) =>
    reaches(
      facts.supporters.find(({ id }) => id === person),
      agreement,
      now,
    ),
  );
}

function reasonToDrop(planned: Wanted, acted: Acted, setting: Setting): Dropped | null {
  if (isStopped(acted.past)) return 'stopped';
  const { agreement, active, now } = setting;
  const present = at(active, now);
  if (!present) return now >= endOf(agreement.life) ? 'ended' : 'paused';
  if (present.from > acted.actsAt) return 'paused';
  return lackOf(planned, setting) ?? lateness(planned, acted, now);
}

function lackOf({ step, to }: Wanted, { facts }: Setting): Dropped | null {
  if (step.kind === 'alert' && !facts.onCall) return 'no-team';
  return 'to' in step && step.to !== 'helpers' && to.length === 0 ? 'no-one' : null;
}

function lateness({ step, at: due, held }: Wanted, { start }: Acted, now: Moment): Dropped | null {
  const mustHold = step.ifStill || held === 'away';
  if (mustHold && start.until <= due) return 'over';
  return now - due > TOO_LATE && start.until <= now ? 'too-late' : null;
}
