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

export type FacetKind = 'signal' | 'audience' | 'faith' | 'culture';

/** One bit for each need, in the order of the lexicon, as a decimal number. */
export const needBits = (needs: Iterable<Need>): string => bitsOf(needNames, needs);

/** One bit for each of `kind:name`; what the lexicon does not know is left out. */
export const facetBits = (facets: Iterable<string>): string => bitsOf(facetNames, facets);

export const needsIn = (bits: string): Need[] => namesIn(needNames, bits);

/** The names of one kind. */
export const facetsIn = (bits: string, kind: FacetKind): string[] =>
  namesIn(facetNames, bits)
    .filter((name) => name.startsWith(`${kind}:`))
    .map((name) => name.slice(kind.length + 1));

/** A signed 64-bit number of the database has room for so many. */
export const mostBits = 63;
export const bitsInUse = { needs: needNames.length, facets: facetNames.length };

function bitsOf(names: readonly string[], wanted: Iterable<string>): string {
  let bits = 0n;
  for (const name of wanted) {
    const at = names.indexOf(name);
    if (at >= 0) bits |= 1n << BigInt(at);
  }
  return bits.toString();
}

const namesIn = <N extends string>(names: readonly N[], bits: string): N[] =>
  names.filter((_, at) => (BigInt(bits) >> BigInt(at)) & 1n);
