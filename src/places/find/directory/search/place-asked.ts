import type { KnownPlace, Places } from './places.ts';
import { type Postcode, postcodeIn } from './postcode.ts';

export interface PlaceAsked {
  readonly nearMe: boolean;
  readonly postcode: Postcode | null;
  /** Where it is, where the directory knows. */
  readonly place: KnownPlace | null;
}

export interface Placed {
  readonly asked: PlaceAsked | null;
  /** The words that named no place. */
  readonly left: string;
}

const nearMe =
  /\b(?:near(?:by)?|close to|around|next to) (?:me|here|my (?:home|house|place))\b|\bnear ?by\b/;
const ukCode = /\b[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}\b/;
const zipCode = /\b\d{5}(?: \d{4})?\b/;
const district = /\b[a-z]{1,2}\d{1,2}[a-z]?\b/;

/** Takes the place out of plain words: "food bank near wx1 4ab", "counselling in little marrow", "near me". */
export function placeIn(words: string, book: Places): Placed {
  const here = nearMe.exec(words);
  if (here)
    return { asked: { nearMe: true, postcode: null, place: null }, left: cut(words, here[0]) };
  const code = ukCode.exec(words)?.[0] ?? zipCode.exec(words)?.[0] ?? knownDistrict(words, book);
  const postcode = code === undefined ? null : postcodeIn(code);
  if (code !== undefined && postcode)
    return {
      asked: { nearMe: false, postcode, place: book.coded(postcode) ?? null },
      left: cut(words, code),
    };
  return namedPlace(words, book) ?? guessedPlace(words, book) ?? { asked: null, left: words };
}

/** `wx1` is a district where the directory has addresses in it; otherwise it may be anything. */
function knownDistrict(words: string, book: Places): string | undefined {
  const found = district.exec(words)?.[0];
  const postcode = found === undefined ? null : postcodeIn(found);
  return postcode && book.coded(postcode) ? found : undefined;
}

const cut = (words: string, part: string): string =>
  words
    .replace(part, ' ')
    .replace(/\b(?:in|near|around|at|from|to)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const leading = new Set(['in', 'near', 'around', 'at', 'from', 'to', 'of']);

/** The longest name of a place; a name of one word needs "in" or "near" before it, or to be the last word. */
function namedPlace(words: string, book: Places): Placed | null {
  const parts = words.split(' ');
  for (let length = Math.min(book.longest, parts.length); length > 0; length -= 1)
    for (let from = 0; from + length <= parts.length; from += 1) {
      const name = parts.slice(from, from + length).join(' ');
      const place = book.named(name);
      const sure = length > 1 || leading.has(parts[from - 1] ?? '') || from + 1 === parts.length;
      if (place && sure)
        return { asked: { nearMe: false, postcode: null, place }, left: cut(words, name) };
    }
  return null;
}

/** `counsellor in ashcomb`: a slip in the name after "in" or "near". */
function guessedPlace(words: string, book: Places): Placed | null {
  const [, name] = /\b(?:in|near|around) (\S{4,})/.exec(words) ?? [];
  const place = name === undefined ? undefined : book.guessed(name);
  if (name === undefined || !place) return null;
  return { asked: { nearMe: false, postcode: null, place }, left: cut(words, name) };
}
