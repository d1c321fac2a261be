import type { Found } from './found.ts';
import { patternOf } from './reading/phrase.ts';
import type { Reading } from './reading/reading.ts';
import { NO_SCENE, sceneOf } from './setting/scene.ts';
import { isLongAgo } from './setting/time.ts';
import { topicsOf } from './setting/topic.ts';
import { AS_EVER, JOINS, type Piece, PIECES } from './signs/pieces.ts';

interface Stretch {
  start: number;
  end: number;
}

/**
 * A short text (at most 36 words and signs) that holds two pieces which together mean danger ("a knife" and "under my pillow") and speaks of
 * nothing else: one sign from the first piece to the last, `pieces`, or `piecesAside` when one word has another topic.
 */
export function piecedTogether(reading: Reading): Found[] {
  if (reading.words.length > LONGEST || !isPlainlyMeant(reading)) return [];
  const places = new Map<Piece, Stretch[]>();
  for (const [piece, pattern] of PATTERNS) places.set(piece, stretches(reading, pattern));
  const joined = JOINS.flatMap(([first, others]) => {
    const other = others.find((one) => places.get(one)?.length);
    return places.get(first)?.length && other ? [first, other] : [];
  });
  if (joined.length === 0) return [];
  const topics = topicsOf(reading.words, [...places.values()].flat());
  if (topics > 1 || (topics > 0 && !(joined.includes('means') || joined.includes('brink'))))
    return [];
  const span = joined.flatMap((piece) => places.get(piece) ?? []);
  return [asFound(reading, span, topics ? 'piecesAside' : 'pieces')];
}

const LONGEST = 36;
const compiled = (list: readonly string[]): RegExp =>
  new RegExp(`(?<= )(?:${list.map(patternOf).join('|')})`, 'gu');
const PATTERNS = (Object.entries(PIECES) as [Piece, readonly string[]][]).map(
  ([piece, list]): [Piece, RegExp] => [piece, compiled(list)],
);
const EVERYDAY = compiled(AS_EVER);

function isPlainlyMeant({ line, text }: Reading): boolean {
  const { game, story, laugh, trivial, aboutIt } = sceneOf(line);
  if (game || story || laugh || trivial || aboutIt || text.includes('!')) return false;
  return line.search(EVERYDAY) < 0 && !isLongAgo(line, '') && isOfOne(line);
}

/** Somebody speaks of themselves or of one other person, or names nobody. */
const isOfOne = (line: string): boolean =>
  / (?:i|me|my|myself|he|she|him|her|his) /u.test(line) || !/ (?:we|us|our|they|you) /u.test(line);

function stretches({ line, wordAt, words }: Reading, pattern: RegExp): Stretch[] {
  return [...line.matchAll(pattern)].map((found) => ({
    start: words[wordAt[found.index] ?? 0]?.start ?? 0,
    end: words[wordAt[found.index + found[0].trimEnd().length - 1] ?? 0]?.end ?? 0,
  }));
}

function asFound({ text }: Reading, span: Stretch[], name: 'pieces' | 'piecesAside'): Found {
  const start = Math.min(...span.map((one) => one.start));
  const end = Math.max(...span.map((one) => one.end));
  const said = text.slice(start, end);
  const told = { denied: false, longAgo: false, isSoon: false, quoted: false, scene: NO_SCENE };
  return { name, start, end, said, written: said, person: 'me', ...told };
}
