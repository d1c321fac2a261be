import type { Evidence } from './evidence.ts';
import type { Reading } from './reading/reading.ts';

export type Features = Record<string, number>;

/** What the learned sum stands on: which signs occur (0 or 1), how long the text is and how much it speaks of oneself. */
export function featuresOf(evidence: Evidence, reading: Reading): Features {
  const features: Features = {};
  for (const sign of [...evidence.present, ...evidence.strain]) features[sign.name] = 1;
  if (evidence.past.length) features['past'] = 1;
  if (evidence.denied.length) features['denied'] = 1;
  const plain = reading.words.map((word) => word.plain);
  for (const [name, words, most] of RATES) features[name] = Math.min(most, rate(plain, words));
  features['long'] = Math.min(3, Math.log2(1 + evidence.length / 16));
  return features;
}

const RATES: [name: string, words: Set<string>, most: number][] = [
  ['self', new Set('i me my myself am'.split(' ')), 2],
  ['you', new Set('you your'.split(' ')), 2],
  ['others', new Set('he she his her him they them'.split(' ')), 2],
  [
    'never',
    new Set('nothing everything never nobody everyone always anymore no not'.split(' ')),
    1,
  ],
];

/** How many of ten words are among these; a text counts as at least eight words long. */
const rate = (plain: readonly string[], words: Set<string>): number =>
  (10 * plain.filter((word) => words.has(word)).length) / Math.max(8, plain.length);
