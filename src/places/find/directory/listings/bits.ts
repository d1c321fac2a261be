import { languageCodes } from '../languages.ts';
import type { Need } from '../search/lexicon.ts';
import {
  audienceNames,
  cultureNames,
  faithNames,
  needNames,
  signalNames,
} from '../search/lexicon-names.ts';

/** What a listing is like besides its need, by the names of its postings. */
const facetNames: readonly string[] = [
  ...signalNames.map((name) => `signal:${name}`),
  ...audienceNames.map((name) => `audience:${name}`),
  ...faithNames.map((name) => `faith:${name}`),
  ...cultureNames.map((name) => `culture:${name}`),
];

/** The first of the languages that have a name; the rest is compared by its codes. */
export const spokenNames: readonly string[] = languageCodes.slice(0, 64);

export type FacetKind = 'signal' | 'audience' | 'faith' | 'culture';

/** One bit for each need, in the order of the lexicon, as a decimal number. */
export const needBits = (needs: Iterable<Need>): string => bitsOf(needNames, needs);

/** One bit for each of `kind:name`; what the lexicon does not know is left out. */
export const facetBits = (facets: Iterable<string>): string => bitsOf(facetNames, facets);

/** One bit for each language that has one. */
export const languageBits = (codes: Iterable<string>): string => bitsOf(spokenNames, codes);

export const needsIn = (bits: string): Need[] => namesIn(needNames, bits);

/** The names of one kind. */
export const facetsIn = (bits: string, kind: FacetKind): string[] =>
  namesIn(facetNames, bits)
    .filter((name) => name.startsWith(`${kind}:`))
    .map((name) => name.slice(kind.length + 1));

/** A number of the database has room for so many; the last one is its sign. */
export const mostBits = 64;
export const bitsInUse = {
  needs: needNames.length,
  facets: facetNames.length,
};

function bitsOf(names: readonly string[], wanted: Iterable<string>): string {
  let bits = 0n;
  for (const name of wanted) {
    const at = names.indexOf(name);
    if (at >= 0) bits |= 1n << BigInt(at);
  }
  return BigInt.asIntN(mostBits, bits).toString();
}

const namesIn = <N extends string>(names: readonly N[], bits: string): N[] =>
  names.filter((_, at) => (BigInt(bits) >> BigInt(at)) & 1n);
