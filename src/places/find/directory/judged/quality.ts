import { Temporal } from 'temporal-polyfill';
import { demoDirectory, demoId } from '../demo/directory.ts';
import { searchBookOf } from '../search/book.ts';
import { questionIn } from '../search/question.ts';
import { ranked } from '../search/rank.ts';
import queries from './queries.json' with { type: 'json' };

export interface Judged {
  readonly asks: string;
  /** Grades from 0 to 1. */
  readonly ndcg: number;
  /** Names of the first services found. */
  readonly found: readonly string[];
  readonly milliseconds: number;
}

/** A Tuesday afternoon in Wrenfield. */
const now = Temporal.ZonedDateTime.from('2026-11-24T14:00[Europe/London]');
const depth = 10;

/** What people ask in their own words, and how well the demo answers, by judgements made beforehand. */
export function judgedQueries(): Judged[] {
  const book = searchBookOf(demoDirectory());
  return (queries as { asks: string; fits: Record<string, number> }[]).map(({ asks, fits }) => {
    const grades = new Map(
      Object.entries(fits).map(([key, grade]) => [demoId('service', key), grade]),
    );
    const start = performance.now();
    const question = questionIn(asks, book.places, book.vocabulary);
    const found = ranked(book.listings, question, book.rarity, now).slice(0, depth);
    const milliseconds = performance.now() - start;
    const gained = found.map(({ listing }) => grades.get(listing.id) ?? 0);
    return {
      asks,
      ndcg: ndcg(gained, [...grades.values()]),
      found: found.map(({ listing }) => listing.name),
      milliseconds,
    };
  });
}

/** Normalised discounted cumulative gain at 10, gain 2^grade - 1, discount log2 of the rank plus one (Järvelin and Kekäläinen 2002; Burges 2005). */
export function ndcg(gained: readonly number[], possible: readonly number[]): number {
  const best = dcg(possible.toSorted((one, other) => other - one));
  return best === 0 ? 1 : dcg(gained) / best;
}

const dcg = (grades: readonly number[]): number =>
  grades.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
