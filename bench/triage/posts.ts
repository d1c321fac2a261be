import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { evidenceIn } from '../../src/places/desk/triage/evidence.ts';
import { type Features, featuresOf } from '../../src/places/desk/triage/features.ts';
import { foundIn } from '../../src/places/desk/triage/found.ts';
import { openExamples } from '../../src/places/desk/triage/examples/read-examples.ts';
import { readingOf } from '../../src/places/desk/triage/reading/reading.ts';
import type { Weighted } from './learn.ts';

/** A post with its severity on the Columbia scale, 0 to 6, as people rated it. */
export interface Post {
  text: string;
  severity: number;
}

const FILE = new URL('../../../shared/data/language/triage/posts-cssrs-dev.csv', import.meta.url);

/** The rated posts that lie beside the project, or nothing where they do not. They are read, never copied. */
export function ratedPosts(): Post[] {
  if (!existsSync(FILE)) return [];
  const rows: { severity: string; text: string }[] = parse(readFileSync(FILE), { columns: true });
  return rows.map(({ severity, text }) => ({ text, severity: Number(severity) }));
}

export function featuresOfText(text: string): Features {
  const reading = readingOf(text);
  return featuresOf(evidenceIn(reading, foundIn(reading)), reading);
}

/** A post without any suicidal thought weighs two, as there are fewer of them. */
export const lesson = ({ text, severity }: Post): Weighted => ({
  features: featuresOfText(text),
  target: severity > 0 ? 1 : 0,
  weight: severity > 0 ? 1 : 2,
});

/** Our own examples, open halves only, so that ordinary talk has its say in what is learned. */
export function ownLessons(): Weighted[] {
  const weighted = (texts: readonly string[], target: 0 | 1, weight: number): Weighted[] =>
    texts.map((text) => ({ features: featuresOfText(text), target, weight }));
  return [
    ...weighted(openExamples('crisis'), 1, 0.4),
    ...weighted(openExamples('everyday'), 0, 0.4),
    ...weighted(openExamples('twins'), 0, 0.4),
    ...weighted(openExamples('support-talk'), 0, 1),
  ];
}
