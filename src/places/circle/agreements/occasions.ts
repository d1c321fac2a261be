import type { Moment } from '../../../platform/local-days.ts';
import { hasActed, type Evidence, type RecordedOccasion } from './facts.ts';
import { evidenceAt, type Branch, type View } from './spells.ts';
import { recordedFor, startsOf, type Start } from './starts.ts';
import { plannedSteps, type PlannedStep, type Setting } from './steps.ts';
import { standingOf, type OccasionState } from './waits.ts';

/** One cause, and what the agreement makes of it. Record each by its key, those that wait too. */
export type Occasion = {
  /** Unique for the agreement, and the same for every worker. */
  key: string;
  /** The version that acted, or would act. */
  version: number;
  state: OccasionState;
  /** When the trigger began to hold. */
  from: Moment;
  /** The last moment at which it was seen to hold; to be recorded. */
  seenUntil: Moment;
  /** Whether it stopped holding; to be recorded. */
  over: boolean;
  /** When it acted, or will if the trigger holds until then. */
  actsAt: Moment | null;
  /** What was seen when it acted, or now while it waits. Empty for what was recorded before. */
  saw: readonly Evidence[];
  /** Empty until it acts, and for an older version. */
  steps: readonly PlannedStep[];
};

/** What is new, and what was recorded, oldest first. */
export function occasionsOf(branch: Branch, view: View, setting: Setting): Occasion[] {
  const { recorded } = view.facts;
  const starts = startsOf(branch, view);
  const causes = new Map<string, Cause>(recorded.map((past) => [past.key, remembered(past)]));
  for (const start of starts) {
    const past = recordedFor(start, starts, view);
    causes.set(past?.key ?? start.key, past ? continued(start, past, view.floor) : { start, past });
  }
  return [...causes.values()]
    .map((cause) => occasionOf(cause, branch, view, setting))
    .toSorted((one, other) => one.from - other.from || (one.key < other.key ? -1 : 1));
}

type Cause = { start: Start; past: RecordedOccasion | undefined };

function occasionOf(cause: Cause, branch: Branch, view: View, setting: Setting): Occasion {
  const { start, past } = cause;
  const { agreement, active, now } = setting;
  const { state, actsAt } = standingOf(start, past, agreement, active, now);
  return {
    key: start.key,
    version: hasActed(past) ? past.version : agreement.version,
    state,
    from: start.from,
    seenUntil: Math.max(past?.seenUntil ?? start.from, Math.min(now, start.until - 1)),
    over: start.until !== Infinity,
    actsAt,
    saw: hasActed(past) ? [] : sight(state, actsAt, branch, view),
    steps: stepsOf(cause, state, actsAt, setting),
  };
}

function stepsOf(
  { start, past }: Cause,
  state: OccasionState,
  actsAt: Moment | null,
  setting: Setting,
): readonly PlannedStep[] {
  const acts = state === 'acted' || (state === 'stopped' && hasActed(past));
  const isOfOlderVersion = hasActed(past) && past.version !== setting.agreement.version;
  if (!acts || isOfOlderVersion || actsAt === null) return [];
  return plannedSteps({ start, actsAt, past }, setting);
}

function sight(
  state: OccasionState,
  actsAt: Moment | null,
  branch: Branch,
  view: View,
): Evidence[] {
  if (state === 'waiting') return evidenceAt(branch, view.now, view);
  return state === 'acted' && actsAt !== null ? evidenceAt(branch, actsAt, view) : [];
}

/** A recorded occasion of which nothing is seen any more. */
function remembered(past: RecordedOccasion): Cause {
  return {
    past,
    start: { key: past.key, from: past.from, until: past.seenUntil + 1, urgent: null },
  };
}

/** What was already running when the view begins, began when it was recorded. */
function continued(start: Start, past: RecordedOccasion, floor: Moment): Cause {
  const from = start.from === floor ? Math.min(past.from, floor) : start.from;
  return { past, start: { ...start, key: past.key, from } };
}
