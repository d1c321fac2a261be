import type { ConsentPart } from '../../circle/consents/public.ts';

/** The sections of a recovery plan, in the order in which they are lived. */
export const SECTIONS = [
  'wellness',
  'daily',
  'triggers',
  'early-signs',
  'breaking-down',
  'crisis',
  'afterwards',
] as const;

export type Section = (typeof SECTIONS)[number];

export const isSection = (text: string): text is Section =>
  (SECTIONS as readonly string[]).includes(text);

/** Each section is shown by a consent of its own. */
export const partOf = (section: Section) => `plan-${section}` as const satisfies ConsentPart;

/** The things of a section: one a line, without empty ones, marks of a list, or the same thing twice. */
export function linesIn(words: string): string[] {
  const lines = words.split('\n').map((line) => line.replace(/^\s*[-*•]\s+/, '').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
