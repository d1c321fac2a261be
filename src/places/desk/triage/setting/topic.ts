import { PASSED_OVER } from '../reading/passed-over.ts';
import type { Word } from '../reading/reading.ts';
import { PLAIN_SPEECH, PLAIN_SPEECH_SPANISH } from './plain-speech.ts';

interface Place {
  start: number;
  end: number;
}

/**
 * How many words of a text speak of anything besides the signs at `places` (characters, end exclusive) and what is said of all
 * things: "I am doing it tonight" has none, "I am doing it tonight, the lasagne" has one. Numbers are no topic.
 */
export function topicsOf(words: readonly Word[], places: readonly Place[]): number {
  return words.filter(({ plain, start, end }) => {
    const isSaid = places.some((place) => place.start <= start && end <= place.end);
    return !isSaid && LETTERS.test(plain) && !isPlainSpeech(plain);
  }).length;
}

const LETTERS = /\p{L}/u;

const isPlainSpeech = (word: string): boolean =>
  PLAIN_SPEECH.has(word) || PLAIN_SPEECH_SPANISH.has(word) || PASSED_OVER.has(word);
