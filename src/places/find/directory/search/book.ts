import { holdingsOf } from '../export/holdings.ts';
import { withoutHidden } from '../export/hidden.ts';
import type { Directory } from '../model.ts';
import { everyday, facetsAsked, needsAsked, small } from './lexicon.ts';
import { type Listing, listingOf } from './listing.ts';
import { PlaceBook } from './places.ts';
import { type Rarity, rarityIn } from './rank.ts';
import type { Vocabulary } from './spelling.ts';
import { stem, wordsOf } from './stems.ts';

/** All that search needs of a directory, in memory: for the demo, for measuring, and as the measure of the search in SQL. */
export interface SearchBook {
  readonly listings: readonly Listing[];
  readonly places: PlaceBook;
  readonly vocabulary: Vocabulary;
  readonly rarity: Rarity;
}

export function searchBookOf(directory: Directory): SearchBook {
  const shown = withoutHidden(directory);
  const holdings = holdingsOf(shown);
  const listings = [...shown.service.values()]
    .map((service) => listingOf(holdings, service))
    .filter((listing) => listing !== null);
  const places = new PlaceBook(shown);
  const texts = [...shown.service.values()].flatMap(({ name, description }) => [
    name,
    description ?? '',
  ]);
  return { listings, places, vocabulary: vocabularyOf(texts, places), rarity: rarityIn(listings) };
}

/** Words in use: of every list, of every place name, and of the services themselves. */
export function vocabularyOf(texts: Iterable<string>, places: PlaceBook): Vocabulary {
  const words = new Map<string, number>();
  const count = (word: string, more: number) => words.set(word, (words.get(word) ?? 0) + more);
  for (const text of texts) for (const word of wordsOf(text)) count(word, 1);
  for (const word of places.words()) count(word, 20);
  for (const book of [needsAsked, facetsAsked]) for (const word of book.words()) count(word, 10);
  return { words, known: new Set([...[...words.keys(), ...everyday].map(stem), ...small]) };
}
