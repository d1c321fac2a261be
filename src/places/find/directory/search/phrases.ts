import { stem, wordsOf } from './stems.ts';

export interface Found<T> {
  readonly meaning: T;
  /** Where in the words it stands. */
  readonly from: number;
  readonly length: number;
}

/** Phrases and what they mean, found by their stems, the longest first, so that `free meal` is not only `meal`. */
export class PhraseBook<T> {
  readonly #meanings = new Map<string, T[]>();
  readonly #words = new Set<string>();
  #longest = 0;

  add(phrase: string, meaning: T): void {
    const words = wordsOf(phrase);
    const stems = words.map(stem);
    for (const word of words) this.#words.add(word);
    if (stems.length === 0) return;
    const key = stems.join(' ');
    const known = this.#meanings.get(key) ?? [];
    if (!known.includes(meaning)) this.#meanings.set(key, [...known, meaning]);
    this.#longest = Math.max(this.#longest, stems.length);
  }

  /** Phrases that do not overlap. */
  find(stems: readonly string[]): Found<T>[] {
    const taken = new Set<number>();
    const found: Found<T>[] = [];
    for (let length = Math.min(this.#longest, stems.length); length > 0; length -= 1)
      for (let from = 0; from + length <= stems.length; from += 1) {
        const places = Array.from({ length }, (_, at) => from + at);
        const meanings = this.#meanings.get(stems.slice(from, from + length).join(' '));
        if (!meanings || places.some((place) => taken.has(place))) continue;
        for (const place of places) taken.add(place);
        found.push(...meanings.map((meaning) => ({ meaning, from, length })));
      }
    return found;
  }

  /** Each word that stands in any phrase, as it was added. */
  words(): Iterable<string> {
    return this.#words;
  }
}
