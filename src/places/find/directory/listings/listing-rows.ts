import type { Temporal } from 'temporal-polyfill';
import { small } from '../search/lexicon.ts';
import type { Listing, ListedPlace } from '../search/listing.ts';
import { type Part, weights } from '../search/listing-texts.ts';
import { saturated } from '../search/marks.ts';
import { postcodeIn } from '../search/postcode.ts';
import { stemsOf, wordsOf } from '../search/stems.ts';
import { facetBits, languageBits, needBits } from './bits.ts';
import { hoursOf, type ListedHours } from './hours.ts';

/** Years; questions name no higher age. */
export const oldest = 130;

/** A listing as `app.write_listings` takes it. `marks` and `weights` are as long as each other. */
export interface Listed extends ListedHours {
  readonly service: string;
  readonly name: string;
  readonly needs: string;
  readonly facets: string;
  readonly spoken: string;
  readonly languages: readonly string[];
  readonly least: number | null;
  readonly most: number | null;
  readonly placed: boolean;
  readonly marks: readonly string[];
  readonly weights: readonly number[];
  readonly places: readonly ListedAt[];
}

interface ListedAt {
  readonly location: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly city: string;
  readonly postcode: string;
  readonly district: string;
  readonly names: readonly PlaceName[];
}

interface PlaceName {
  readonly key: string;
  readonly is_postcode: boolean;
  readonly name: string;
  readonly stems: readonly string[];
}

export function listedOf(listing: Listing, now: Temporal.ZonedDateTime): Listed {
  const postings = postingsOf(listing);
  const hours = hoursOf(listing.schedules, now);
  return {
    service: listing.id,
    name: listing.name,
    needs: needBits(listing.needs.keys()),
    facets: facetBits(facetsOf(listing)),
    spoken: languageBits(listing.languages),
    languages: [...listing.languages].toSorted(),
    ...listing.ages,
    placed: listing.places.some(({ point }) => point !== null),
    ...hours,
    sets: ['listed', ...hours.sets, ...agesTaken(listing.ages)],
    marks: [...postings.keys()],
    weights: [...postings.values()],
    places: listing.places.map(placeOf),
  };
}

/** `ages` where it names any, and each year that it takes then. */
function agesTaken({ least, most }: Listing['ages']): string[] {
  if (least === null && most === null) return [];
  const years = Array.from({ length: oldest + 1 }, (_, age) => age);
  const taken = years.filter((age) => age >= (least ?? 0) && age <= (most ?? Infinity));
  return ['ages', ...taken.map((age) => `age:${age}`)];
}

const facetsOf = ({ signals, audiences, faiths, cultures }: Listing): string[] => [
  ...[...signals].map((is) => `signal:${is}`),
  ...[...audiences].map((is) => `audience:${is}`),
  ...[...faiths].map((is) => `faith:${is}`),
  ...[...cultures].map((is) => `culture:${is}`),
];

/** What it can be found by, and how strongly. */
function postingsOf(listing: Listing): Map<string, number> {
  const postings = new Map<string, number>();
  for (const [need, strength] of listing.needs) postings.set(`need:${need}`, strength);
  for (const facet of facetsOf(listing)) postings.set(facet, 1);
  for (const language of listing.languages) postings.set(`language:${language}`, 1);
  for (const [stem, times] of timesOf(listing)) postings.set(`word:${stem}`, saturated(times));
  return postings;
}

function timesOf({ stems }: Listing): Map<string, number> {
  const times = new Map<string, number>();
  for (const part of Object.keys(weights) as Part[])
    for (const stem of stems[part])
      if (!small.has(stem)) times.set(stem, (times.get(stem) ?? 0) + weights[part]);
  return times;
}

function placeOf({ locationId, point, city, postcode, names }: ListedPlace): ListedAt {
  const code = postcodeIn(postcode);
  const codes = code ? [...new Set([code.code, code.district])] : [];
  const called = names
    .filter((name) => wordsOf(name).length > 0)
    .map((name): PlaceName => ({ ...named(keyOf(name), name), is_postcode: false }));
  return {
    location: locationId,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    city: wordsOf(city).join(' '),
    postcode: code?.code ?? '',
    district: code?.district ?? '',
    names: [
      ...called,
      ...codes.map((each) => ({ ...named(each.toLowerCase(), each), is_postcode: true })),
    ],
  };
}

/** The first words of a name; no place has more. */
const keyOf = (name: string): string => wordsOf(name).slice(0, 12).join(' ');

const named = (key: string, name: string) => ({ key, name, stems: stemsOf(key) });
