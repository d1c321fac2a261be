import type { Db } from '../../../../platform/database.ts';
import type { KnownPlace, Places } from '../search/places.ts';
import { postcodeIn } from '../search/postcode.ts';
import { meantWord } from '../search/spelling.ts';

/** The most words in the name of a place. */
const longestName = 5;

interface Called {
  readonly key: string;
  readonly is_postcode: boolean;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly addresses: number;
}

/** Of the places that the directory knows, those that plain words may name. */
export async function placesCalled(db: Db, words: readonly string[]): Promise<Places> {
  const names = runsOf(words, longestName);
  const codes = runsOf(words, 2).flatMap(codesIn);
  const slipped = /\b(?:in|near|around) (\S{4,})/.exec(words.join(' '))?.[1] ?? '';
  const rows = await db<Called[]>`
    select key, is_postcode, name, latitude, longitude, addresses
    from app.places_called(${[...new Set([...names, ...codes])]}, ${slipped})`;
  return placesIn(rows);
}

function placesIn(rows: readonly Called[]): Places {
  const of = (isPostcode: boolean) =>
    new Map(
      rows.filter((row) => row.is_postcode === isPostcode).map((row) => [row.key, known(row)]),
    );
  const [names, codes] = [of(false), of(true)];
  const single = new Map([...names].filter(([key]) => !key.includes(' ')).map(sized));
  return {
    named: (words) => names.get(words),
    guessed: (word) => names.get(meantWord(word, { words: single, known: new Set() }) ?? ''),
    coded: ({ code, district }) =>
      codes.get(code.toLowerCase()) ?? codes.get(district.toLowerCase()),
    longest: Math.max(0, ...[...names.keys()].map((key) => key.split(' ').length)),
  };
}

const known = ({ name, latitude, longitude, addresses }: Called): KnownPlace => ({
  name,
  point: { latitude, longitude },
  addresses,
});

const sized = ([key, { addresses }]: [string, KnownPlace]): [string, number] => [key, addresses];

/** Every run of up to `most` words in a row. */
const runsOf = (words: readonly string[], most: number): string[] =>
  words.flatMap((_, from) =>
    Array.from({ length: Math.min(most, words.length - from) }, (__, more) =>
      words.slice(from, from + more + 1).join(' '),
    ),
  );

function codesIn(words: string): string[] {
  const code = postcodeIn(words);
  return code ? [code.code.toLowerCase(), code.district.toLowerCase()] : [];
}
