import type { Db } from '../../../../platform/database.ts';
import { everyday, facetsAsked, needsAsked, small } from '../search/lexicon.ts';
import { type PlaceAsked, placeIn } from '../search/place-asked.ts';
import { corrected, type Question, questionOf, saidIn } from '../search/question.ts';
import type { Vocabulary } from '../search/spelling.ts';
import { stem, wordsOf } from '../search/stems.ts';
import { placesCalled } from './places-called.ts';

/** Words that are looked up for slips in one question; nobody mistypes more. */
const mostSlips = 12;

/** What a question means in this directory: as `questionIn`, with words and places looked up where they lie. */
export async function understood(db: Db, text: string): Promise<Question> {
  const said = saidIn(text);
  const { words, corrections } = corrected(said.words, await vocabularyFor(db, said.words));
  const places = await placesCalled(db, words);
  return { ...questionOf(words, places, said), corrections };
}

/** A place name or a postcode in a field of its own. */
export async function placeCalled(db: Db, text: string): Promise<PlaceAsked | null> {
  const words = ['near', ...wordsOf(text.slice(0, 100))];
  return placeIn(words.join(' '), await placesCalled(db, words)).asked;
}

const askedWords = new Set([...needsAsked.words(), ...facetsAsked.words()]);
const alwaysKnown: ReadonlySet<string> = new Set([
  ...[...askedWords, ...everyday].map(stem),
  ...small,
]);

/** As much of the directory's vocabulary as these words need. */
async function vocabularyFor(db: Db, words: readonly string[]): Promise<Vocabulary> {
  const strange = words.filter((word) => !alwaysKnown.has(stem(word)));
  const stems = [...new Set(strange.map(stem))];
  const found = stems.length > 0 ? await knownStems(db, stems) : [];
  const known = new Set([...alwaysKnown, ...found]);
  const slips = strange.filter((word) => word.length >= 4 && !known.has(stem(word)));
  const near = slips.length > 0 ? await wordsNear(db, slips.slice(0, mostSlips)) : [];
  const counted = new Map([...askedWords].map((word): [string, number] => [word, 10]));
  for (const { word, times } of near) counted.set(word, (counted.get(word) ?? 0) + times);
  return { words: counted, known };
}

async function knownStems(db: Db, stems: string[]): Promise<string[]> {
  const rows = await db<{ stem: string }[]>`select stem from app.known_stems(${stems}) as k (stem)`;
  return rows.map(({ stem: known }) => known);
}

const wordsNear = (db: Db, typed: string[]) =>
  db<{ word: string; times: number }[]>`select word, times from app.words_near(${typed})`;
