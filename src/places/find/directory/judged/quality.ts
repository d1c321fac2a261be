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
export const now = Temporal.ZonedDateTime.from('2026-11-24T14:00[Europe/London]');
const depth = 10;

interface Answer {
  readonly id: string;
  readonly name: string;
}

const asked = queries as { asks: string; fits: Record<string, number> }[];

/** What people ask in their own words, and how well the demo answers, by judgements made beforehand. */
export function judgedQueries(): Judged[] {
  const book = searchBookOf(demoDirectory());
  return asked.map(({ asks, fits }) => {
    const start = performance.now();
    const question = questionIn(asks, book.places, book.vocabulary);
    const found = ranked(book.listings, question, book.rarity, now).slice(0, depth);
    const milliseconds = performance.now() - start;
    return judged(
      asks,
      fits,
      found.map(({ listing }) => listing),
      milliseconds,
    );
  });
}

/** The same questions, answered elsewhere. */
export async function judgedBy(
  answer: (asks: string) => Promise<readonly Answer[]>,
): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const { asks, fits } of asked) {
    const start = performance.now();
    const found = await answer(asks);
    all.push(judged(asks, fits, found, performance.now() - start));
  }
  return all;
}

function judged(
  asks: string,
  fits: Readonly<Record<string, number>>,
  answers: readonly Answer[],
  milliseconds: number,
): Judged {
  const grades = new Map(
    Object.entries(fits).map(([key, grade]) => [demoId('service', key), grade]),
  );
  const found = answers.slice(0, depth);
  const gained = found.map(({ id }) => grades.get(id) ?? 0);
  return {
    asks,
    ndcg: ndcg(gained, [...grades.values()]),
    found: found.map(({ name }) => name),
    milliseconds,
  };
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

export const judgedQuestions: readonly string[] = asked.map(({ asks }) => asks);
