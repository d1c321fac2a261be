import { z } from 'zod';
import { templates, type Template } from '../templates.ts';
import { fieldsIn, type Fields } from './own-fields.ts';
import type { Made } from './own-form.ts';

const sent = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export const templateNamed = (id: string): Template | undefined =>
  templates.find((template) => template.id === id);

/** Whether a template sends words to people, and so asks for them. */
export const tells = (template: Template): boolean =>
  template.plan({ people: [], signs: [] }).steps.some(({ kind }) => kind === 'notice');

/** The short form of a template: who, which signs, and the words. */
export const templateForm = (template: Template, name: string) =>
  sent.transform((values, ctx): Made => {
    const fields = fieldsIn(values);
    const problems = problemsOf(template, fields);
    for (const [field, message] of problems)
      ctx.addIssue({ code: 'custom', path: [field], message });
    if (problems.length > 0) return z.NEVER;
    const plan = template.plan({ people: fields.list('people'), signs: fields.list('signs') });
    const told = tells(template) ? { tell: fields.text('tell') } : {};
    return { name, plan, own: { words: fields.text('words'), ...told } };
  });

const LONGEST_WORDS = 2000;

function problemsOf(
  template: Template,
  { list, text }: Fields,
): [field: string, message: string][] {
  const asked = tells(template) ? ['words', 'tell'] : ['words'];
  const choices = template.asks.filter((what) => list(what).length === 0);
  const long = asked.filter((field) => text(field).length > LONGEST_WORDS);
  return [
    ...choices.map((what): [string, string] => [what, `agreements.error.${what}-missing`]),
    ...asked
      .filter((field) => text(field) === '')
      .map((field): [string, string] => [field, 'agreements.error.words']),
    ...long.map((field): [string, string] => [field, 'agreements.error.long']),
  ];
}
