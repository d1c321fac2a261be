import { HOUR, type Moment } from '../../../platform/local-days.ts';
import { happenings } from './event-conditions.ts';
import type { Evidence, RecordedOccasion } from './facts.ts';
import { evidenceAt, type Branch, type View } from './spells.ts';
import { leavesOf } from './trigger.ts';

const URGENT = ['risk', 'not-safe'] as const;
type Urgent = (typeof URGENT)[number];

/**
 * How long another press belongs to the first one. A press or an answer after that is a cause of
 * its own, even while the agreement still has the first in hand: whoever presses again tomorrow
 * wants somebody to hear of it again.
 */
export const SAME_CAUSE: Record<Urgent, Moment> = { 'not-safe': HOUR, risk: 24 * HOUR };

/**
 * The beginning of one cause. `until` is when the trigger stopped to hold, `Infinity` while it
 * holds.
 */
export type Start = { key: string; from: Moment; until: Moment; urgent: Urgent | null };

/**
 * One cause each, earliest first: where the trigger begins to hold, and each urgent event that it
 * holds by. Keys come from the facts alone, so that any worker at any time finds the same.
 */
export function startsOf(branch: Branch, view: View): Start[] {
  return branch.spells.flatMap(({ from, until }) => {
    const urgent = urgentIn(branch, view, from, until);
    const first = urgent.some((start) => start.from === from);
    const since: Start = { key: `since:${from}`, from, until, urgent: null };
    return first ? urgent : [since, ...urgent];
  });
}

/** The recorded occasion that a start belongs to, so that a cause seen anew never acts anew. */
export function recordedFor(
  start: Start,
  starts: readonly Start[],
  { facts: { recorded }, floor }: View,
): RecordedOccasion | undefined {
  const same = recorded.find(({ key }) => key === start.key);
  if (same) return same;
  return start.urgent === null
    ? recorded.findLast((past) => isSpell(past) && isSameSpell(past, start, floor))
    : recorded.find((past) => isSamePress(past, start) && !isAmong(starts, past));
}

function urgentIn(branch: Branch, view: View, from: Moment, until: Moment): Start[] {
  const kinds = new Set(leavesOf(branch.trigger).map(({ kind }) => kind));
  return URGENT.filter((kind) => kinds.has(kind))
    .flatMap((kind) => {
      const moments = happenings({ kind }, view.facts, view.active)
        .filter((one) => from <= one.from && one.from < until && one.from <= view.now)
        .filter(({ id, from: moment }) => holdsBy(branch, view, { kind, id, moment }));
      return causes(moments, SAME_CAUSE[kind]).map(({ id, from: moment }) => ({
        key: `${kind}:${id}`,
        from: moment,
        until,
        urgent: kind,
      }));
    })
    .toSorted((one, other) => one.from - other.from || (one.key < other.key ? -1 : 1));
}

/** The first of each that belong together. */
function causes<Event extends { from: Moment }>(events: readonly Event[], apart: Moment): Event[] {
  let last = -Infinity;
  return events.filter(({ from }) => {
    if (from - last < apart) return false;
    last = from;
    return true;
  });
}

function holdsBy(
  branch: Branch,
  view: View,
  { kind, id, moment }: { kind: Urgent; id: string; moment: Moment },
): boolean {
  const isIt = (evidence: Evidence) => evidence.kind === kind && evidence.id === id;
  return evidenceAt(branch, moment, view).some(isIt);
}

function isSpell({ key }: RecordedOccasion): boolean {
  return key.startsWith('since:');
}

/** Nothing before the floor is judged again: what holds there goes on from what was not yet over. */
function isSameSpell(past: RecordedOccasion, { from, until }: Start, floor: Moment): boolean {
  if (from === floor && past.from <= floor && !past.over) return true;
  return past.from < until && from <= past.seenUntil;
}

function isSamePress({ key, from }: RecordedOccasion, start: Start): boolean {
  if (start.urgent === null || !key.startsWith(`${start.urgent}:`)) return false;
  return Math.abs(from - start.from) < SAME_CAUSE[start.urgent];
}

function isAmong(starts: readonly Start[], { key }: RecordedOccasion): boolean {
  return starts.some((start) => start.key === key);
}
