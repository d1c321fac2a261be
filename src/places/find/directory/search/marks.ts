import type { Temporal } from 'temporal-polyfill';
import { distance } from './distance.ts';
import type { Need, Signal } from './lexicon.ts';
import type { Listing } from './listing.ts';
import { type Part, weights } from './listing-texts.ts';
import { isAlwaysOpen, isOpenIn } from './opening.ts';
import { isWithin } from './postcode.ts';
import type { Question } from './question.ts';
import { windowsOf } from './when.ts';

/** One reason why a service is in a list, for the page to say in words. */
export type Why =
  | { readonly kind: 'need'; readonly is: Need }
  | { readonly kind: 'word'; readonly is: string }
  | { readonly kind: 'signal'; readonly is: Signal }
  | { readonly kind: 'audience' | 'language' | 'faith' | 'culture'; readonly is: string }
  | { readonly kind: 'open' | 'age' }
  /** Metres to its nearest place. */
  | { readonly kind: 'near'; readonly metres: number }
  | { readonly kind: 'here' };

/** How rare each stem is: BM25's inverse document frequency, natural logarithm. */
export type Rarity = ReadonlyMap<string, number>;

/** Points for each thing that is met. `near` is halved at two kilometres. */
export const gain = {
  need: 10,
  word: 1.2,
  facet: 4,
  miss: -2,
  age: 2,
  open: 3,
  near: 4,
  here: 3,
} as const;

/** Points, and what they are for where they are above 0. */
export type Mark = readonly [points: number, why?: Why];

/** What speaks for a service, and what against it, one mark for each thing that the question asks. */
export function marksOf(
  listing: Listing,
  question: Question,
  rarity: Rarity,
  now: Temporal.ZonedDateTime,
): Mark[] {
  return [
    ...needMarks(listing, question),
    ...question.words.map((word) => wordMark(listing, word, rarity, 1)),
    ...question.phraseWords.map((word) => wordMark(listing, word, rarity, 0.5)),
    ...facetMarks(listing, question),
    ageMark(listing, question),
    openMark(listing, question, now),
    placeMark(listing, question),
  ];
}

/** A question with several needs is met best by who meets all of them. */
const needMarks = ({ needs }: Listing, asked: Question): Mark[] =>
  asked.needs.map((is) => [
    (gain.need * (needs.get(is) ?? 0)) / Math.sqrt(asked.needs.length),
    { kind: 'need', is },
  ]);

function wordMark({ stems }: Listing, word: string, rarity: Rarity, share: number): Mark {
  const parts = Object.keys(weights) as Part[];
  const times = parts.reduce(
    (sum, part) => sum + weights[part] * stems[part].filter((stem) => stem === word).length,
    0,
  );
  const points = share * gain.word * (rarity.get(word) ?? 0) * saturated(times);
  return [points, { kind: 'word', is: word }];
}

/** The tenth time says less than the first: BM25's saturation, k = 1.2. */
export const saturated = (times: number): number => (times * 2.2) / (times + 1.2);

function facetMarks(listing: Listing, question: Question): Mark[] {
  const mark = (
    kind: 'audience' | 'language' | 'faith' | 'culture',
    is: string,
    has: boolean,
  ): Mark => (has ? [gain.facet, { kind, is }] : [gain.miss]);
  const { audiences, languages, faiths, cultures, signals } = question;
  return [
    ...audiences.map((is) => mark('audience', is, listing.audiences.has(is))),
    ...languages.map((is) => mark('language', is, speaks(listing, is))),
    ...faiths.map((is) => mark('faith', is, listing.faiths.has(is))),
    ...cultures.map((is) => mark('culture', is, listing.cultures.has(is))),
    ...signals.map((is): Mark =>
      listing.signals.has(is) ? [gain.facet, { kind: 'signal', is }] : [gain.miss],
    ),
  ];
}

/** Languages that are asked for by a wider name. */
export const wider: Readonly<Record<string, readonly string[]>> = {
  sgn: ['bfi', 'ase'],
  zh: ['cmn', 'yue'],
  fa: ['prs'],
};

const speaks = ({ languages }: Listing, asked: string): boolean =>
  [asked, ...(wider[asked] ?? [])].some((code) => languages.has(code));

function ageMark({ ages: { least, most } }: Listing, { age }: Question): Mark {
  if (age === null || (least === null && most === null)) return [0];
  const takes = age >= (least ?? 0) && age <= (most ?? Infinity);
  return takes ? [gain.age, { kind: 'age' }] : [4 * gain.miss];
}

function openMark({ schedules }: Listing, { when }: Question, now: Temporal.ZonedDateTime): Mark {
  if (when === null) return [0];
  const open =
    when.days === 'always'
      ? isAlwaysOpen(schedules, now)
      : isOpenIn(schedules, windowsOf(when, now));
  if (open === null) return [0];
  return open ? [gain.open, { kind: 'open' }] : [2 * gain.miss];
}

/** Near counts by distance, half at two kilometres; a service without a place, on the phone, is as near to everybody. */
function placeMark({ places, signals }: Listing, { place }: Question): Mark {
  if (place === null || place.nearMe) return [0];
  const { postcode, place: known } = place;
  if (postcode && places.some((one) => isWithin(postcode, one.postcode)))
    return [gain.near + gain.here, { kind: 'here' }];
  if (known === null) return [0];
  const metres = Math.min(
    ...places.flatMap(({ point }) => (point ? [distance(point, known.point)] : [])),
  );
  if (metres === Infinity) return signals.has('remote') ? [gain.near / 2] : [0];
  return [
    (gain.near * 2000) / (2000 + metres) +
      (places.some(({ city }) => city === known.name) ? gain.here : 0),
    { kind: 'near', metres },
  ];
}
