import { HOUR, startOfDay, type Day } from '../../../platform/local-days.ts';
import type { Words } from '../../../platform/words.tsx';
import { STEPS, type Scale, type Step } from './checkin.ts';

/** A day as a moment that is that day in the reader's zone, for messages that write a date. */
export const asDate = (day: Day, { zone }: Pick<Words, 'zone'>): Date =>
  new Date(startOfDay(day, zone) + 12 * HOUR);

export const moodWord = ({ say }: Pick<Words, 'say'>, scale: Scale, mood: Step): string =>
  say(`check-ins.mood.${scale}.${mood}`);

/** The words for the steps 1 to 5, with a capital where they stand alone. */
export function moodWords(words: Words, scale: Scale): Record<Step, string> {
  const entries = STEPS.map((step) => [step, capital(moodWord(words, scale, step), words.lang)]);
  return Object.fromEntries(entries) as Record<Step, string>;
}

export const amountWords = ({ say }: Words): Record<Step, string> =>
  Object.fromEntries(STEPS.map((step) => [step, say(`check-ins.amount.${step}`)])) as Record<
    Step,
    string
  >;

/** The scale's name among the drawings: there the plain one is called rising. */
export const drawnScale = (scale: Scale): 'rising' | 'centred' =>
  scale === 'plain' ? 'rising' : 'centred';

export const capital = (text: string, lang: string): string =>
  text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
