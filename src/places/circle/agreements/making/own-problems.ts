import type { z } from 'zod';
import { chosenSets, chosenSteps, wordFields, type Fields } from './own-fields.ts';

type Problem = { field: string; message: string };

const LONGEST_WORDS = 2000;
const LONGEST_NAME = 60;

/** What the plain form does not know of: a name, and words. */
export function lacking(fields: Fields): Problem[] {
  const words = chosenSteps(fields).flatMap(wordFields);
  const long = (field: string, most: number) => fields.text(field).length > most;
  return [
    ...(fields.text('name') === '' ? [{ field: 'name', message: 'agreements.error.name' }] : []),
    ...(long('name', LONGEST_NAME) ? [{ field: 'name', message: 'agreements.error.long' }] : []),
    ...words
      .filter((field) => fields.text(field) === '')
      .map((field) => ({ field, message: 'agreements.error.words' })),
    ...words
      .filter((field) => long(field, LONGEST_WORDS))
      .map((field) => ({ field, message: 'agreements.error.long' })),
  ];
}

export function problemsIn(error: z.ZodError | undefined, fields: Fields): Problem[] {
  if (chosenSets(fields).length === 0) return [{ field: 'when', message: 'agreements.error.when' }];
  return (error?.issues ?? []).map(({ path, message }) => ({
    field: fieldOf(path, fields),
    message: messageFor(path, message),
  }));
}

const STEP_FIELDS: Record<string, string> = { to: 'people', parts: 'parts', hours: 'hours' };

/** Where on the form the plain form's complaint belongs. */
function fieldOf([part, index, key]: readonly PropertyKey[], fields: Fields): string {
  const step = part === 'steps' && typeof index === 'number' && chosenSteps(fields)[index];
  if (step) return `${step}-${STEP_FIELDS[String(key)] ?? 'after'}`;
  if (part === 'steps') return 'do';
  if (part === 'waitMinutes') return 'wait';
  if (part === 'quietHours') return 'quiet-from';
  return `${setOf(key, fields)}when`;
}

/** Of several sets, the one that stands at this place in the trigger. */
function setOf(place: PropertyKey | undefined, fields: Fields): string {
  const sets = chosenSets(fields);
  return (sets.length > 1 && typeof place === 'number' ? sets[place] : sets[0]) ?? '';
}

function messageFor([, , key]: readonly PropertyKey[], message: string): string {
  if (key === 'to') return 'agreements.error.people';
  return message.startsWith('agreements.') ? message : 'agreements.error.number';
}
