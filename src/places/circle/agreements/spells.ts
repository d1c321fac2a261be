import {
  DAY_LENGTH,
  dayOf,
  plusDays,
  startOfDay,
  type Moment,
} from '../../../platform/local-days.ts';
import { knownAt, momentsOf, replay } from '../../plan/check-ins/public.ts';
import { seenInCheckins, type CheckinLeaf } from './checkin-conditions.ts';
import { eventMoments, seenInEvents } from './event-conditions.ts';
import type { Evidence, Facts } from './facts.ts';
import { at, held, joined, lengthened, shared, type Interval } from './intervals.ts';
import { isLeaf, type Leaf, type Trigger } from './trigger.ts';

/** From `floor` to `now` is looked at; facts from before `floor` are known there. */
export type View = { facts: Facts; active: readonly Interval[]; floor: Moment; now: Moment };

/**
 * A trigger with the times at which it held, as known at each time. `until: Infinity` holds still.
 */
export type Branch = { trigger: Trigger; spells: readonly Interval[]; of: readonly Branch[] };

export function grown(trigger: Trigger, view: View): Branch {
  if (isLeaf(trigger)) return { trigger, spells: leafSpells(trigger, view), of: [] };
  const of = trigger.of.map((part) => grown(part, view));
  if (trigger.kind === 'any')
    return { trigger, of, spells: joined(of.flatMap(({ spells }) => spells)) };
  const window = (trigger.withinDays ?? 0) * DAY_LENGTH;
  const spells = of.map((branch) => lengthened(branch.spells, window)).reduce(shared);
  return { trigger, of, spells: begunBy(spells, view.now) };
}

/**
 * What was seen when the trigger held at a moment; for a window of time, each part as it last began
 * to hold.
 */
export function evidenceAt(branch: Branch, moment: Moment, view: View): Evidence[] {
  const { trigger, of } = branch;
  if (isLeaf(trigger)) {
    const evidence = seenAt(trigger, view, moment);
    return evidence ? [evidence] : [];
  }
  return of.flatMap((part) => {
    if (at(part.spells, moment)) return evidenceAt(part, moment, view);
    const last = part.spells.findLast(({ from }) => from <= moment);
    return trigger.kind === 'all' && last ? evidenceAt(part, last.from, view) : [];
  });
}

function leafSpells(leaf: Leaf, view: View): Interval[] {
  if (!isOfCheckins(leaf)) {
    const moments = inView(eventMoments(leaf, view.facts, view.active), view);
    return held(moments.map((moment) => [moment, seenAt(leaf, view, moment) !== null] as const));
  }
  const moments = inView(
    [...momentsOf(view.facts.checkins), ...midnights(view), ...begins(view)],
    view,
  );
  return held(checkinSights(leaf, view, moments));
}

/**
 * Only missed check-ins can begin to be true by time alone; between two words all else can only
 * end.
 */
function* checkinSights(leaf: CheckinLeaf, view: View, moments: readonly Moment[]) {
  const { checkins, zone } = view.facts;
  let isTrue = true;
  let lastWord = NaN;
  for (const known of replay(checkins, moments)) {
    const since = activeSince(view, known.at);
    const mayChange = isTrue || leaf.kind === 'missed' || known.lastWord !== lastWord;
    if (mayChange) isTrue = seenInCheckins(leaf, known, zone, since) !== null;
    lastWord = known.lastWord;
    yield [known.at, isTrue] as const;
  }
}

function seenAt(leaf: Leaf, view: View, moment: Moment): Evidence | null {
  if (!isOfCheckins(leaf)) return seenInEvents(leaf, view.facts, view.active, moment);
  const known = knownAt(view.facts.checkins, moment);
  return seenInCheckins(leaf, known, view.facts.zone, activeSince(view, moment));
}

function isOfCheckins(leaf: Leaf): leaf is CheckinLeaf {
  return !(['concerns', 'risk', 'not-safe'] as Leaf['kind'][]).includes(leaf.kind);
}

/**
 * Agreeing, or taking up again after a pause, is a word too: days missed before it do not count.
 */
function activeSince({ active }: View, moment: Moment): Moment {
  return active.findLast(({ from }) => from <= moment)?.from ?? Infinity;
}

function begins({ active }: View): Moment[] {
  return active.map(({ from }) => from);
}

function midnights({ facts: { zone }, floor, now }: View): Moment[] {
  const moments: Moment[] = [];
  for (let day = dayOf(floor, zone); ; day = plusDays(day, 1)) {
    const start = startOfDay(day, zone);
    if (start > now) return moments;
    moments.push(start);
  }
}

/** What began after now has not begun; what ends after now holds still. */
function begunBy(spells: readonly Interval[], now: Moment): Interval[] {
  return spells
    .filter(({ from }) => from <= now)
    .map(({ from, until }) => ({ from, until: until > now ? Infinity : until }));
}

function inView(moments: readonly Moment[], { floor, now }: View): Moment[] {
  const inside = moments.filter((moment) => floor < moment && moment <= now);
  return [...new Set([floor, ...inside])].toSorted((one, other) => one - other);
}
