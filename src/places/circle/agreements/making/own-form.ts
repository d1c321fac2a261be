import { z } from 'zod';
import type { OwnWords } from '../acting/actor.ts';
import { planForm, type Plan } from '../agreement.ts';
import {
  chosenSteps,
  fieldsIn,
  STEP_KINDS,
  TERMS,
  wordFields,
  type Fields,
  type StepName,
} from './own-fields.ts';
import { triggerIn } from './own-trigger.ts';
import { lacking, problemsIn } from './own-problems.ts';

/** What a form makes: the plan, what the member calls it, and their words for its steps. */
export interface Made {
  name: string;
  plan: Plan;
  own: OwnWords;
}

const sent = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The form of one's own agreement; an error stands beside the condition or the step that it is about. */
export const ownForm = sent.transform((values, ctx): Made => {
  const fields = fieldsIn(values);
  const parsed = planForm.safeParse(planIn(fields));
  const problems = [...lacking(fields), ...problemsIn(parsed.error, fields)];
  for (const { field, message } of problems)
    ctx.addIssue({ code: 'custom', path: [field], message });
  if (!parsed.success || problems.length > 0) return z.NEVER;
  return { name: fields.text('name'), plan: parsed.data, own: wordsIn(fields) };
});

function planIn(fields: Fields): unknown {
  const quiet = fields.list('quiet').includes('yes');
  return {
    trigger: triggerIn(fields),
    waitMinutes: fields.minutes('wait'),
    quietHours: quiet
      ? { from: fields.text('quiet-from'), until: fields.text('quiet-until') }
      : null,
    steps: chosenSteps(fields).map((step) => stepIn(step, fields)),
  };
}

function stepIn(id: StepName, fields: Fields): unknown {
  const kind = STEP_KINDS[id];
  const afterMinutes = fields.minutes(`${id}-after`);
  return { id, kind, afterMinutes, ...termsIn(id, fields), ...reachIn(id, fields) };
}

function termsIn(id: StepName, { list }: Fields): Record<string, boolean> {
  const chosen = list(`${id}-terms`);
  const terms = Object.entries(TERMS).map(([term, name]) => [name, chosen.includes(term)] as const);
  return Object.fromEntries(terms);
}

/** Whom a step reaches, and with what. */
function reachIn(id: StepName, { text, list, number }: Fields): Record<string, unknown> {
  const to = list(`${id}-people`);
  const kind = STEP_KINDS[id];
  if (kind === 'notice') return { to };
  if (kind === 'opening') return { to, parts: list(`${id}-parts`), hours: number(`${id}-hours`) };
  if (kind !== 'help') return {};
  return { help: text('help-kind'), to: text('help-to') === 'helpers' ? 'helpers' : to };
}

function wordsIn(fields: Fields): OwnWords {
  const named = chosenSteps(fields).flatMap(wordFields);
  return Object.fromEntries(named.map((field) => [nameOf(field), fields.text(field)] as const));
}

const nameOf = (field: string): string => field.replace(/-words$/, '').replace(/^help-/, 'help.');
