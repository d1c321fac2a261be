import { DAY_LENGTH, type Moment } from '../../../platform/local-days.ts';
import { standsAt, type Concern, type Evidence, type Facts, type Standing } from './facts.ts';
import { at, type Interval } from './intervals.ts';
import { EVENT_HOLDS, type Leaf } from './trigger.ts';

export type EventLeaf = Extract<Leaf, { kind: 'concerns' | 'risk' | 'not-safe' }>;
type ConcernsLeaf = Extract<EventLeaf, { kind: 'concerns' }>;
type Happening = { id: string; from: Moment; until: Moment };

/**
 * What was raised or pressed and stands at a moment. Only what happened while the agreement was
 * active counts.
 */
export function seenInEvents(
  leaf: EventLeaf,
  facts: Facts,
  active: readonly Interval[],
  moment: Moment,
): Evidence | null {
  if (leaf.kind === 'concerns') return seenConcerns(leaf, facts, active, moment);
  const latest = happenings(leaf, facts, active)
    .filter(({ from, until }) => from <= moment && moment < until)
    .at(-1);
  return latest ? { kind: leaf.kind, id: latest.id, at: latest.from } : null;
}

/** When the answer of `seenInEvents` may change. */
export function eventMoments(leaf: EventLeaf, facts: Facts, active: readonly Interval[]): Moment[] {
  if (leaf.kind !== 'concerns') {
    return happenings(leaf, facts, active).flatMap(({ from, until }) => [from, until]);
  }
  const ends = facts.supporters.flatMap(({ endedAt, mutedAt }) => [endedAt, mutedAt]);
  const raised = facts.concerns.flatMap(({ at: from }) => [
    from,
    from + leaf.withinDays * DAY_LENGTH,
  ]);
  return [...raised, ...ends.filter((moment) => moment !== null)];
}

/** Presses and risk answers that were made while the agreement was active, in order. */
export function happenings(
  { kind }: Exclude<EventLeaf, ConcernsLeaf>,
  facts: Facts,
  active: readonly Interval[],
): Happening[] {
  const all =
    kind === 'risk'
      ? facts.riskAnswers.map((one) => happening(one.id, one.at, one.takenBackAt))
      : facts.notSafe.map((one) => happening(one.id, one.at, one.clearedAt));
  return all
    .filter(({ from }) => at(active, from))
    .toSorted((one, other) => one.from - other.from || (one.id < other.id ? -1 : 1));
}

function happening(id: string, from: Moment, takenBackAt: Moment | null): Happening {
  return { id, from, until: Math.min(from + EVENT_HOLDS, takenBackAt ?? Infinity) };
}

function seenConcerns(
  leaf: ConcernsLeaf,
  facts: Facts,
  active: readonly Interval[],
  moment: Moment,
): Evidence | null {
  const heard = new Set(facts.supporters.filter((one) => isHeard(one, moment)).map(({ id }) => id));
  const standing = facts.concerns.filter(
    ({ by, at: from }) =>
      leaf.from.includes(by) && heard.has(by) && at(active, from) && standsFor(leaf, from, moment),
  );
  const latest = new Map<string, Concern>(
    standing.toSorted(byTime).map((concern) => [concern.by, concern]),
  );
  if (latest.size < leaf.atLeast) return null;
  return { kind: 'concerns', concerns: [...latest.values()].toSorted(byTime) };
}

function isHeard(standing: Standing, moment: Moment): boolean {
  return standsAt(standing, moment) && (standing.mutedAt === null || moment < standing.mutedAt);
}

function standsFor({ withinDays }: ConcernsLeaf, from: Moment, moment: Moment): boolean {
  return from <= moment && moment < from + withinDays * DAY_LENGTH;
}

function byTime(one: Concern, other: Concern): number {
  return one.at - other.at || (one.id < other.id ? -1 : 1);
}
