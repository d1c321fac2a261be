import type { Typed } from '../../../../platform/web/form.ts';
import { isLeaf, leavesOf, type Leaf, type Trigger } from '../trigger.ts';
import { CONDITION_KINDS, CONDITIONS, SETS, type Condition } from './own-fields.ts';

type Values = Typed['values'];

/** The conditions as the form would have been filled in: one set where they fit in one, otherwise a set for each part. */
export function typedTrigger(trigger: Trigger): Values {
  if (isLeaf(trigger) || fitsOneSet(trigger.of)) return typedSet('', trigger);
  const sets = SETS.map((set, n) => {
    const part = trigger.of[n];
    return part ? typedSet(set, part) : {};
  });
  return Object.assign(typedJoin('sets-', trigger), ...sets) as Values;
}

/** Deeper than the form goes, a part's conditions stand in its set together. */
function typedSet(set: string, part: Trigger): Values {
  const named = conditionsFor(leavesOf(part));
  const values = named.map(([condition, leaf]) => typedLeaf(`${set}${condition}`, leaf));
  const when = { [`${set}when`]: named.map(([condition]) => condition) };
  return Object.assign(when, typedJoin(set, part), ...values) as Values;
}

const fitsOneSet = (of: readonly Trigger[]): boolean =>
  of.every(isLeaf) && conditionsFor(of.flatMap(leavesOf)).length === of.length;

/** Each under a name that its kind has in a set, as far as there are such. */
function conditionsFor(leaves: readonly Leaf[]): [Condition, Leaf][] {
  const free = [...CONDITIONS];
  return leaves.flatMap((leaf): [Condition, Leaf][] => {
    const place = free.findIndex((condition) => CONDITION_KINDS[condition] === leaf.kind);
    const [condition] = place === -1 ? [] : free.splice(place, 1);
    return condition ? [[condition, leaf]] : [];
  });
}

function typedJoin(set: string, trigger: Trigger): Values {
  if (trigger.kind !== 'all') return { [`${set}join`]: 'any' };
  if (trigger.withinDays === null) return { [`${set}join`]: 'all' };
  return { [`${set}join`]: 'within', [`${set}join-days`]: `${trigger.withinDays}` };
}

function typedLeaf(name: string, leaf: Leaf): Values {
  const typed = (what: string, value: string | number): Values => ({
    [`${name}-${what}`]: `${value}`,
  });
  if (leaf.kind === 'missed') return typed('checkins', leaf.checkins);
  if (leaf.kind === 'risk' || leaf.kind === 'not-safe') return {};
  if (leaf.kind === 'sleep-energy') return typed('days', leaf.days);
  if (leaf.kind === 'usual') return { ...typed('side', leaf.side), ...typed('days', leaf.days) };
  if (leaf.kind === 'mood')
    return {
      ...typed('side', leaf.side),
      ...typed('step', leaf.step),
      ...typed('days', leaf.days),
    };
  const counted = { ...typed('count', leaf.atLeast), ...typed('window', leaf.withinDays) };
  return leaf.kind === 'signs'
    ? { ...counted, [`${name}-of`]: leaf.of }
    : { ...counted, [`${name}-people`]: leaf.from };
}
