import { patternOf } from './reading/phrase.ts';
import { type Reading, readingOf } from './reading/reading.ts';
import { UNSAFE_WORDINGS } from './signs/safe-words.ts';

/** One sentence that could hurt a reader: its place, why, and what could be said instead (keys of the catalog). */
export interface Wording {
  /** Characters of the sentence in the text, end exclusive. */
  start: number;
  end: number;
  why: string;
  instead: string;
  holds: boolean;
}

export interface SafeMessaging {
  wordings: Wording[];
  /** Whether a person reads it before others see it; it is never refused and never vanishes. */
  held: boolean;
}

/**
 * Looks over a text before it is sent. Sources, in our own words: #chatsafe, a young person's guide, second edition (Orygen, 2023);
 * Samaritans, Media guidelines for reporting suicide (2020); reportingonsuicide.org (best practices and recommendations). The person decides
 * about each wording; what names a method, a place, an amount, a last note, or urges someone on, is held.
 */
export function safeMessaging(text: string): SafeMessaging {
  const reading = readingOf(text);
  const wordings = PATTERNS.flatMap(({ name, holds, pattern }) => {
    const places = [...reading.line.matchAll(pattern)].map((match) =>
      sentenceAt(reading, match.index),
    );
    const sentences = new Map(places.map((place) => [place.start, place]));
    return [...sentences.values()].map((place) => ({
      ...place,
      why: `triage.unsafe.${name}`,
      instead: `triage.instead.${name}`,
      holds,
    }));
  });
  return {
    wordings: wordings.toSorted((one, other) => one.start - other.start),
    held: wordings.some(({ holds }) => holds),
  };
}

const PATTERNS = UNSAFE_WORDINGS.map(({ phrases, ...wording }) => ({
  ...wording,
  pattern: new RegExp(`(?<= )(?:${phrases.map(patternOf).join('|')})`, 'gu'),
}));

function sentenceAt({ words, wordAt }: Reading, at: number): { start: number; end: number } {
  const found = wordAt[at] ?? 0;
  const isEnd = (index: number) => words[index]?.plain === '.' || words[index]?.plain === '?';
  let [first, last] = [found, found];
  while (first > 0 && !isEnd(first - 1)) first--;
  while (last < words.length - 1 && !isEnd(last)) last++;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
