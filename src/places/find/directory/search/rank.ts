import type { Temporal } from 'temporal-polyfill';
import type { Listing } from './listing.ts';
import { marksOf, type Rarity, type Why } from './marks.ts';
import type { Question } from './question.ts';

export type { Rarity, Why } from './marks.ts';

export interface Ranked {
  readonly listing: Listing;
  readonly score: number;
  readonly why: readonly Why[];
}

export function rarityIn(listings: readonly Listing[]): Rarity {
  const times = new Map<string, number>();
  for (const { stems } of listings)
    for (const stem of new Set(Object.values(stems).flat()))
      times.set(stem, (times.get(stem) ?? 0) + 1);
  const all = listings.length;
  return new Map(
    [...times].map(([stem, some]) => [stem, Math.log(1 + (all - some + 0.5) / (some + 0.5))]),
  );
}

/** Listings by how well they fit a question, best first; those that fit in nothing are left out. */
export function ranked(
  listings: readonly Listing[],
  question: Question,
  rarity: Rarity,
  now: Temporal.ZonedDateTime,
): Ranked[] {
  return listings
    .map((listing) => scored(listing, question, rarity, now))
    .filter(({ why }) => why.length > 0)
    .toSorted(
      (one, other) => other.score - one.score || one.listing.name.localeCompare(other.listing.name),
    );
}

function scored(
  listing: Listing,
  question: Question,
  rarity: Rarity,
  now: Temporal.ZonedDateTime,
): Ranked {
  const marks = marksOf(listing, question, rarity, now);
  const met = marks.filter(([points, why]) => points > 0 && why).flatMap(([, why]) => why ?? []);
  const fits = met.some(({ kind }) => central.has(kind)) || !asksAbout(question, rarity);
  return { listing, score: marks.reduce((sum, [points]) => sum + points, 0), why: fits ? met : [] };
}

/** What a service must meet one of to be in the list at all, where the question names any. */
const central = new Set<Why['kind']>(['need', 'word', 'audience', 'faith', 'culture']);

const asksAbout = (
  { needs, words, audiences, faiths, cultures }: Question,
  rarity: Rarity,
): boolean =>
  needs.length + audiences.length + faiths.length + cultures.length > 0 ||
  words.some((word) => rarity.has(word));
