import type { Typed } from '../../../../platform/web/form.ts';
import { leavesOf, type Leaf, type Trigger } from '../trigger.ts';
import type { Step } from '../step.ts';
import { duration } from '../reading.ts';
import type { Made } from './own-form.ts';
import { TERMS } from './own-fields.ts';

type Values = Typed['values'];

/** A made agreement as the form would have been filled in, for changing it. */
export function typedPlan({ name, plan, own }: Made): Typed {
  const { trigger, waitMinutes, quietHours, steps } = plan;
  const quiet = quietHours
    ? { quiet: 'yes', 'quiet-from': quietHours.from, 'quiet-until': quietHours.until }
    : {};
  const values = Object.assign(
    { name, when: leavesOf(trigger).map(({ kind }) => kind), do: steps.map(({ id }) => id) },
    typedTrigger(trigger),
    lasting('wait', waitMinutes),
    quiet,
    ...steps.map(typedStep),
    typedWords(own),
  ) as Values;
  return { values, errors: {} };
}

function typedTrigger(trigger: Trigger): Values {
  const join =
    trigger.kind !== 'all'
      ? { join: 'any' }
      : trigger.withinDays === null
        ? { join: 'all' }
        : { join: 'within', 'join-days': `${trigger.withinDays}` };
  return Object.assign(join, ...leavesOf(trigger).map(typedLeaf)) as Values;
}

function typedLeaf(leaf: Leaf): Values {
  if (leaf.kind === 'missed') return { 'missed-checkins': `${leaf.checkins}` };
  if (leaf.kind === 'mood')
    return { 'mood-side': leaf.side, 'mood-step': `${leaf.step}`, 'mood-days': `${leaf.days}` };
  if (leaf.kind === 'usual') return { 'usual-side': leaf.side, 'usual-days': `${leaf.days}` };
  if (leaf.kind === 'sleep-energy') return { 'sleep-energy-days': `${leaf.days}` };
  if (leaf.kind === 'risk' || leaf.kind === 'not-safe') return {};
  const counted = {
    [`${leaf.kind}-count`]: `${leaf.atLeast}`,
    [`${leaf.kind}-window`]: `${leaf.withinDays}`,
  };
  return leaf.kind === 'signs'
    ? { ...counted, 'signs-of': leaf.of }
    : { ...counted, 'concerns-people': leaf.from };
}

function typedStep(step: Step): Values {
  const { id, afterMinutes } = step;
  const terms = Object.entries(TERMS).flatMap(([term, name]) => (step[name] ? [term] : []));
  const common = { ...lasting(`${id}-after`, afterMinutes), [`${id}-terms`]: terms };
  if (step.kind === 'notice') return { ...common, [`${id}-people`]: step.to };
  if (step.kind === 'opening')
    return {
      ...common,
      [`${id}-people`]: step.to,
      [`${id}-parts`]: step.parts,
      [`${id}-hours`]: `${step.hours}`,
    };
  if (step.kind !== 'help') return common;
  const to =
    step.to === 'helpers'
      ? { 'help-to': 'helpers' }
      : { 'help-to': 'people', 'help-people': step.to };
  return { ...common, ...to, 'help-kind': step.help };
}

const typedWords = (own: Made['own']): Values =>
  Object.fromEntries(
    Object.entries(own).map(([step, text]) => [
      step.startsWith('help.') ? step.replace('.', '-') : `${step}-words`,
      text,
    ]),
  );

function lasting(field: string, minutes: number): Values {
  if (minutes === 0) return { [field]: '' };
  const { count, unit } = duration(minutes);
  return { [field]: `${count}`, [`${field}-unit`]: unit };
}
