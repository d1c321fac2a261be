import { openingsOf, patternOf } from './phrase.ts';

/** Many phrases under names, found by the word that they begin with, so that each place tries only what can stand there. */
export interface PhraseBook {
  /** For each phrase name that can begin with this word, one pattern that must match where it is set. */
  openedBy: (word: string) => readonly [name: number, pattern: RegExp][];
}

export function phraseBookOf(phrasesByName: readonly (readonly string[])[]): PhraseBook {
  const phrases = phrasesByName.flatMap((list, name) => list.map((phrase) => ({ name, phrase })));
  const [words, prefixes] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const [index, { phrase }] of phrases.entries()) {
    for (const opening of new Set(openingsOf(phrase))) file(opening, index, words, prefixes);
  }
  const known = new Map<string, [number, RegExp][]>();
  const openedBy = (word: string) => {
    const indexes = [
      ...(words.get(word) ?? []),
      ...[...prefixes].flatMap(([prefix, at]) => (word.startsWith(prefix) ? at : [])),
    ];
    const key = indexes.join();
    if (!known.has(key))
      known.set(key, patternsOf(indexes.flatMap((index) => phrases[index] ?? [])));
    return known.get(key) ?? [];
  };
  return { openedBy };
}

function file(
  opening: string,
  index: number,
  words: Map<string, number[]>,
  prefixes: Map<string, number[]>,
): void {
  const [shelf, key] = opening.endsWith('*') ? [prefixes, opening.slice(0, -1)] : [words, opening];
  shelf.set(key, [...(shelf.get(key) ?? []), index]);
}

function patternsOf(phrases: readonly { name: number; phrase: string }[]): [number, RegExp][] {
  const byName = new Map<number, string[]>();
  for (const { name, phrase } of phrases)
    byName.set(name, [...(byName.get(name) ?? []), patternOf(phrase)]);
  return [...byName].map(([name, sources]) => [
    name,
    new RegExp([...new Set(sources)].join('|'), 'uy'),
  ]);
}
