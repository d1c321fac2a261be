import { facetsIn, needsIn } from '../listings/bits.ts';
import { distance, type Point } from '../search/distance.ts';
import type { Need, Signal } from '../search/lexicon.ts';
import { wider, type Why } from '../search/marks.ts';
import type { Question } from '../search/question.ts';
import type { Middle } from './where-asked.ts';
import type { FoundListing, PlaceOfService, ServiceWords } from './queries.ts';
import type { FoundPlace, FoundService, Wanted } from './wanted.ts';

export interface Asked {
  readonly question: Question;
  readonly wanted: Wanted;
  readonly middle: Middle | null;
}

/** A service as a page tells of it; null where whoever asks may no longer see it. */
export function toldOf(
  listing: FoundListing,
  words: ServiceWords | undefined,
  everyPlace: readonly PlaceOfService[],
  asked: Asked,
): FoundService | null {
  if (!words) return null;
  const point = asked.middle?.point ?? null;
  const places = placesOf(listing.service, everyPlace, point);
  const metres = metresTo(places[0], point);
  const { id, name, summary, organisation, checked_on: checkedOn } = words;
  const said = { id, name, summary, organisation, checkedOn, metres, places };
  return {
    ...said,
    why: [...marksMet(listing), ...wishesMet(listing, asked), ...nearness(listing, metres)],
    needs: needsIn(listing.needs),
    signals: facetsIn(listing.facets, 'signal') as Signal[],
    languages: listing.languages,
  };
}

function placesOf(
  service: string,
  everyPlace: readonly PlaceOfService[],
  point: Point | null,
): FoundPlace[] {
  const own = everyPlace.filter((place) => place.service === service).map(placeOf);
  const far = (place: FoundPlace) => metresTo(place, point) ?? Infinity;
  return own.toSorted((one, other) => (far(one) < far(other) ? -1 : far(one) > far(other) ? 1 : 0));
}

function placeOf(row: PlaceOfService): FoundPlace {
  const { location: locationId, name, city, postcode, latitude, longitude } = row;
  const known = latitude !== null && longitude !== null;
  return { locationId, name, city, postcode, point: known ? { latitude, longitude } : null };
}

const metresTo = (place: FoundPlace | undefined, point: Point | null): number | null =>
  place?.point && point ? distance(point, place.point) : null;

const marksMet = ({ marks }: FoundListing): Why[] =>
  marks.map((mark) => {
    const [kind, is] = mark.split(/:(.*)/s) as ['need' | 'word' | 'audience', string];
    return kind === 'need' ? { kind, is: is as Need } : { kind, is };
  });

function wishesMet(listing: FoundListing, { question, wanted }: Asked): Why[] {
  const signals = [...new Set([...question.signals, ...(wanted.signals ?? [])])];
  const languages = [...new Set([...question.languages, ...(wanted.languages ?? [])])];
  const has = facetsIn(listing.facets, 'signal');
  const speaks = (is: string) =>
    [is, ...(wider[is] ?? [])].some((code) => listing.languages.includes(code));
  return [
    ...signals.filter((is) => has.includes(is)).map((is): Why => ({ kind: 'signal', is })),
    ...languages.filter(speaks).map((is): Why => ({ kind: 'language', is })),
    ...(listing.open ? [{ kind: 'open' } as const] : []),
    ...(listing.aged ? [{ kind: 'age' } as const] : []),
  ];
}

function nearness({ here }: FoundListing, metres: number | null): Why[] {
  if (here) return [{ kind: 'here' }];
  return metres === null ? [] : [{ kind: 'near', metres }];
}
