import type { Typed } from '../../../../platform/web/form.ts';
import type { Step } from '../step.ts';
import { duration } from '../reading.ts';
import type { Made } from './own-form.ts';
import { TERMS } from './own-fields.ts';
import { typedTrigger } from './typed-trigger.ts';

type Values = Typed['values'];

/** A made agreement as the form would have been filled in, for changing it. */
export function typedPlan({ name, plan, own }: Made): Typed {
  const { trigger, waitMinutes, quietHours, steps } = plan;
  const quiet = quietHours
    ? { quiet: 'yes', 'quiet-from': quietHours.from, 'quiet-until': quietHours.until }
    : {};
  const values = Object.assign(
    { name, do: steps.map(({ id }) => id) },
    typedTrigger(trigger),
    lasting('wait', waitMinutes),
    quiet,
    ...steps.map(typedStep),
    typedWords(own),
  ) as Values;
  return { values, errors: {} };
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
