import { type Directory, rowsOf } from '../model.ts';
import type { Point } from './distance.ts';
import { type Postcode, postcodeIn } from './postcode.ts';
import { meantWord } from './spelling.ts';
import { wordsOf } from './stems.ts';

/** A place by its name or postcode, as far as the directory itself knows where it is. */
export interface KnownPlace {
  readonly name: string;
  /** The middle of the addresses there. */
  readonly point: Point;
  readonly addresses: number;
}

/** Where a question can be near. */
export interface Places {
  /** By plain words. */
  named(words: string): KnownPlace | undefined;
  /** A name of one word that somebody misspelled. */
  guessed(word: string): KnownPlace | undefined;
  /** A postcode's own place, else that of its district. */
  coded(postcode: Postcode): KnownPlace | undefined;
  /** The most words in a name. */
  readonly longest: number;
}

/** Place names and postcodes made from the directory's own addresses: no outside service learns what anybody looks for. */
export class PlaceBook implements Places {
  readonly #names: ReadonlyMap<string, KnownPlace>;
  readonly #codes: ReadonlyMap<string, KnownPlace>;
  readonly #longest: number;
  readonly #single: ReadonlyMap<string, number>;

  /** `directory` must be without hidden locations, see `withoutHidden`. */
  constructor(directory: Directory) {
    const [names, codes] = [new Map<string, Middle>(), new Map<string, Middle>()];
    for (const address of rowsOf(directory, 'address')) {
      const point = pointOf(directory, address['locationId']);
      if (!point) continue;
      for (const name of [address['city'], address['region'], address['stateProvince']])
        add(names, typeof name === 'string' ? name : '', point);
      const code = postcodeIn(String(address['postalCode'] ?? ''));
      if (code) for (const each of [code.code, code.district]) add(codes, each, point);
    }
    this.#names = middles(names);
    this.#codes = middles(codes);
    const single = [...this.#names].filter(([name]) => !name.includes(' '));
    this.#single = new Map(single.map(([name, { addresses }]) => [name, addresses]));
    this.#longest = Math.max(0, ...[...this.#names.keys()].map((name) => name.split(' ').length));
  }

  named(words: string): KnownPlace | undefined {
    return this.#names.get(words);
  }

  guessed(word: string): KnownPlace | undefined {
    const meant = meantWord(word, { words: this.#single, known: nothing });
    return meant === null ? undefined : this.#names.get(meant);
  }

  coded({ code, district }: Postcode): KnownPlace | undefined {
    return this.#codes.get(code.toLowerCase()) ?? this.#codes.get(district.toLowerCase());
  }

  get longest(): number {
    return this.#longest;
  }

  *words(): Generator<string, void> {
    for (const name of this.#names.keys()) yield* name.split(' ');
  }
}

const nothing: ReadonlySet<string> = new Set();

interface Middle {
  readonly name: string;
  readonly latitudes: number[];
  readonly longitudes: number[];
}

function add(middles: Map<string, Middle>, name: string, { latitude, longitude }: Point): void {
  const key = wordsOf(name).join(' ');
  if (key === '') return;
  const known = middles.get(key) ?? { name, latitudes: [], longitudes: [] };
  known.latitudes.push(latitude);
  known.longitudes.push(longitude);
  middles.set(key, known);
}

const middles = (found: ReadonlyMap<string, Middle>): Map<string, KnownPlace> =>
  new Map(
    [...found].map(([key, { name, latitudes, longitudes }]) => [
      key,
      {
        name,
        point: { latitude: median(latitudes), longitude: median(longitudes) },
        addresses: latitudes.length,
      },
    ]),
  );

/** The middle one of sorted values: one wrong point does not move a town. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

function pointOf(directory: Directory, id: unknown): Point | null {
  const location = typeof id === 'string' ? directory.location.get(id) : undefined;
  const { latitude, longitude } = location ?? {};
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? { latitude, longitude }
    : null;
}
