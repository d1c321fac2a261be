import type { Agreement } from '../agreement.ts';
import type { Facts } from '../facts.ts';
import type { Trigger } from '../trigger.ts';
import { DAY, happened, HOUR, isActive, leafHolds, type Urgent } from './model-conditions.ts';

export { isActive } from './model-conditions.ts';

/**
 * What an agreement should do, worked out hour by hour with loops and no algebra of intervals, so
 * that it shares no thought with the rules. Everything must happen on full hours; the zone's offset
 * must be of full hours.
 */
export type Deed = { key: string; at: number };
type Cause = { key: string; began: number; since: number | null; done: boolean };

/** Every act of the agreement up to `now`, in order. */
export function deeds(agreement: Agreement, facts: Facts, now: number): Deed[] {
  const done: Deed[] = [];
  let causes: Cause[] = [];
  for (let t = agreement.life.agreedAt; t <= now; t += HOUR) {
    if (!holds(agreement.trigger, t, agreement, facts)) causes = [];
    else causes.push(...newCauses(agreement, facts, t, causes));
    for (const cause of causes) {
      if (!isActive(agreement, t)) cause.since = null;
      else cause.since ??= t;
      if (cause.done || cause.since === null || t - cause.since < agreement.waitMinutes * 60_000)
        continue;
      cause.done = true;
      done.push({ key: cause.key, at: t });
    }
  }
  return done.toSorted((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1));
}

const answers = new WeakMap<Agreement, Map<Trigger, Map<number, boolean>>>();

export function holds(trigger: Trigger, t: number, agreement: Agreement, facts: Facts): boolean {
  const mine = answers.get(agreement) ?? new Map<Trigger, Map<number, boolean>>();
  answers.set(agreement, mine);
  const known = mine.get(trigger) ?? new Map<number, boolean>();
  mine.set(trigger, known);
  const answer = known.get(t) ?? find(trigger, t, agreement, facts);
  known.set(t, answer);
  return answer;
}

function find(trigger: Trigger, t: number, agreement: Agreement, facts: Facts): boolean {
  if (trigger.kind === 'any') return trigger.of.some((part) => holds(part, t, agreement, facts));
  if (trigger.kind !== 'all') return leafHolds(trigger, t, agreement, facts);
  const window = (trigger.withinDays ?? 0) * DAY;
  return trigger.of.every((part) => {
    for (let s = t; s >= Math.max(t - window, agreement.life.agreedAt); s -= HOUR) {
      if (holds(part, s, agreement, facts)) return true;
    }
    return false;
  });
}

const SAME: Record<Urgent, number> = { 'not-safe': HOUR, risk: 24 * HOUR };

function newCauses(agreement: Agreement, facts: Facts, t: number, causes: Cause[]): Cause[] {
  const begun = (['risk', 'not-safe'] as const).flatMap((kind) => {
    const before = causes.findLast(({ key }) => key.startsWith(kind))?.began ?? -Infinity;
    if (t - before < SAME[kind]) return [];
    if (!contributes(agreement.trigger, t, kind, agreement, facts)) return [];
    const first = happened(kind, agreement, facts).find(({ at }) => at === t);
    return first ? [`${kind}:${first.id}`] : [];
  });
  if (causes.length === 0 && begun.length === 0) begun.push(`since:${t}`);
  return begun.map((key) => ({ key, began: t, since: null, done: false }));
}

/** Whether an urgent event of right now is among the reasons for which the trigger holds. */
function contributes(
  trigger: Trigger,
  t: number,
  kind: Urgent,
  agreement: Agreement,
  facts: Facts,
): boolean {
  if (!holds(trigger, t, agreement, facts)) return false;
  if (trigger.kind === kind) return true;
  if (trigger.kind !== 'all' && trigger.kind !== 'any') return false;
  return trigger.of.some((part) => contributes(part, t, kind, agreement, facts));
}
