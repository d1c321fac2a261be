import type { Temporal } from 'temporal-polyfill';
import type { Db } from '../../../platform/database.ts';
import { isOpenAt } from './opening.ts';
import { shownLines, type CrisisLine } from './queries.ts';

/** The lines of a country that somebody answers by phone at an instant. */
export async function linesOpenAt(
  db: Db,
  country: string,
  language: string,
  at: Temporal.Instant,
): Promise<CrisisLine[]> {
  const lines = await shownLines(db, country, language);
  return lines.filter((line) => line.phone !== '' && isOpenAt(line, at) === true);
}
