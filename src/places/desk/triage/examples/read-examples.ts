import { readFileSync } from 'node:fs';

/** `twins` share the words of crisis phrases and mean no danger. */
export type Examples = 'crisis' | 'everyday' | 'support-talk' | 'twins';

/** Our own examples, one a line; rules may be written from the open ones and from every second of the others. */
export function examples(
  name: `${Examples}${'' | '-open'}` | 'crisis-spanish' | 'everyday-spanish',
): string[] {
  const text = readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

export const openExamples = (name: Examples): string[] => [
  ...examples(name).filter((_, index) => index % 2 === 0),
  ...examples(`${name}-open`),
];

/** The half that was kept out of sight while the rules were written. */
export const heldOutExamples = (name: Examples | 'crisis-spanish' | 'everyday-spanish'): string[] =>
  examples(name).filter((_, index) => index % 2 === 1);
