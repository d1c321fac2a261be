import { ageIn } from './age.ts';
import {
  type Audience,
  type Culture,
  type Facet,
  facetsAsked,
  type Faith,
  type Need,
  needsAsked,
  type Signal,
  small,
} from './lexicon.ts';
import { type PlaceAsked, placeIn } from './place-asked.ts';
import type { Found } from './phrases.ts';
import type { Places } from './places.ts';
import { meantWord, type Vocabulary } from './spelling.ts';
import { stem, wordsOf } from './stems.ts';
import { type When, whenIn } from './when.ts';

/** A question in plain words, understood. Everything in it is a wish; what of it is a filter is for the page to say. */
export interface Question {
  readonly needs: readonly Need[];
  /** Stems of the words that are neither small nor only a wish. */
  readonly words: readonly string[];
  /** Those that stood in a phrase of a need, where each alone may mean something else. */
  readonly phraseWords: readonly string[];
  readonly audiences: readonly Audience[];
  readonly faiths: readonly Faith[];
  readonly cultures: readonly Culture[];
  /** ISO 639. */
  readonly languages: readonly string[];
  readonly signals: readonly Signal[];
  /** Years. */
  readonly age: number | null;
  readonly when: When | null;
  readonly place: PlaceAsked | null;
  /** Words that were read as another, for the page to say so. */
  readonly corrections: readonly Correction[];
  /** Somebody may be in danger: help that is open now comes before any list. */
  readonly urgent: boolean;
}

export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

/** Characters of a question that are read; nobody needs more words than this for what they need. */
export const longestQuestion = 300;

const urgentNeeds = new Set<Need>(['crisis', 'self-harm', 'abuse', 'sexual-violence']);

/** Understands a question. `vocabulary` holds every word that may be meant, plain, and how common it is. */
export function questionIn(text: string, places: Places, vocabulary: Vocabulary): Question {
  const said = saidIn(text);
  const { words, corrections } = corrected(said.words, vocabulary);
  return { ...questionOf(words, places, said), corrections };
}

/** What a question says of a time and an age, and the words that are left. */
export interface Said {
  readonly when: When | null;
  readonly age: number | null;
  readonly words: readonly string[];
}

export function saidIn(text: string): Said {
  const plain = wordsOf(text.slice(0, longestQuestion)).join(' ');
  const { when, left: untimed } = whenIn(plain);
  const { age, left } = ageIn(untimed);
  return { when, age, words: left.split(' ') };
}

/** The meaning of words that are spelled right. */
export function questionOf(
  words: readonly string[],
  places: Places,
  { when, age }: Said,
): Question {
  const { asked: place, left } = placeIn(words.join(' '), places);
  return { ...meantBy(left), age, when, place, corrections: [] };
}

function meantBy(words: string) {
  const stems = words === '' ? [] : words.split(' ').map(stem);
  const facets = facetsAsked.find(stems);
  const asked = needsAsked.find(stems);
  const needs = [...new Set(asked.map(({ meaning }) => meaning))];
  const wishes = new Set(facets.filter(isOnlyAWish).flatMap(placesOf));
  const phrased = new Set(asked.filter(({ length }) => length > 1).flatMap(placesOf));
  const telling = (at: number) => !wishes.has(at) && !small.has(stems[at] ?? '');
  return {
    needs,
    words: [...new Set(stems.filter((_, at) => telling(at) && !phrased.has(at)))],
    phraseWords: [...new Set(stems.filter((_, at) => telling(at) && phrased.has(at)))],
    urgent: needs.some((need) => urgentNeeds.has(need)),
    ...sorted(facets.map(({ meaning }) => meaning)),
  };
}

/** `free` and `polish` are no words to look for; `jewish` and `women` may be in a name. */
const isOnlyAWish = ({ meaning: { kind } }: Found<Facet>): boolean =>
  kind === 'signal' || kind === 'language';

const placesOf = ({ from, length }: Found<unknown>): number[] =>
  Array.from({ length }, (_, at) => from + at);

function sorted(facets: readonly Facet[]) {
  const of = <K extends Facet['kind']>(kind: K) =>
    [...new Set(facets.filter((facet) => facet.kind === kind).map(({ is }) => is))] as Extract<
      Facet,
      { kind: K }
    >['is'][];
  return {
    audiences: of('audience'),
    faiths: of('faith'),
    cultures: of('culture'),
    languages: of('language'),
    signals: of('signal'),
  };
}

/** Words as they were meant, each slip told. */
export function corrected(typed: readonly string[], vocabulary: Vocabulary) {
  const corrections: Correction[] = [];
  const words = typed.map((word) => {
    const known = vocabulary.known.has(stem(word));
    const meant = known ? null : meantWord(word, vocabulary);
    if (meant !== null) corrections.push({ typed: word, meant });
    return meant ?? word;
  });
  return { words, corrections };
}
