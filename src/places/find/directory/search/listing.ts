import type { Holdings } from '../export/holdings.ts';
import type { AnyRow, Schedule, Service } from '../model.ts';
import type { AgeRange } from './age.ts';
import type { Point } from './distance.ts';
import type { Audience, Need, Signal } from './lexicon.ts';
import { agesOf, audiencesOf, languagesOf, needsOf } from './listing-meaning.ts';
import { type Stems, stemsOfTexts, termsOf, textsOf } from './listing-texts.ts';
import { signalsOf } from './signals-met.ts';

export interface ListedPlace {
  readonly locationId: string;
  readonly point: Point | null;
  readonly city: string;
  readonly postcode: string;
  /** Town, district, state or county. */
  readonly names: readonly string[];
}

/** What search knows of one service. Made from holdings, which hold nothing hidden, so that nothing hidden is found. */
export interface Listing {
  readonly id: string;
  readonly name: string;
  readonly stems: Stems;
  /** How clearly it says that it meets a need, above 0. */
  readonly needs: ReadonlyMap<Need, number>;
  readonly audiences: ReadonlySet<Audience>;
  readonly languages: ReadonlySet<string>;
  readonly faiths: ReadonlySet<string>;
  readonly cultures: ReadonlySet<string>;
  readonly signals: ReadonlySet<Signal>;
  readonly ages: AgeRange;
  readonly places: readonly ListedPlace[];
  readonly schedules: readonly Schedule[];
  readonly checkedOn: string | null;
}

/** The listing of a service that is running; null for one that is not. */
export function listingOf(holdings: Holdings, service: Service): Listing | null {
  if (service.status !== 'active') return null;
  const links = holdings.held('serviceAtLocation', 'serviceId', service.id);
  const locations = links
    .map((link) => holdings.get('location', link['locationId']))
    .filter((row) => row !== undefined);
  return {
    id: service.id,
    name: service.name,
    ...meaningOf(holdings, service, locations),
    faiths: new Set(service.faiths),
    cultures: new Set(service.cultures),
    places: locations.map((location) => placeOf(holdings, location)),
    schedules: schedulesOf(holdings, service.id, links, locations),
    checkedOn: service.checkedOn,
  };
}

function meaningOf(holdings: Holdings, service: Service, locations: readonly AnyRow[]) {
  const terms = termsOf(holdings, service.id);
  const texts = textsOf(holdings, service, terms);
  const stems = stemsOfTexts(texts);
  const ages = agesOf(service);
  return {
    stems,
    ages,
    needs: needsOf(stems, terms),
    audiences: audiencesOf(stems, service, ages),
    languages: languagesOf(holdings, service.id, locations),
    signals: signalsOf(holdings, service, locations, Object.values(texts).join(' . ')),
  };
}

function placeOf(holdings: Holdings, location: AnyRow): ListedPlace {
  const addresses = holdings.held('address', 'locationId', location.id);
  const address = addresses.find(({ addressType }) => addressType === 'physical') ?? addresses[0];
  const { latitude, longitude } = location;
  const known = typeof latitude === 'number' && typeof longitude === 'number';
  const names = [address?.['city'], address?.['region'], address?.['stateProvince']];
  return {
    locationId: location.id,
    point: known ? { latitude, longitude } : null,
    city: String(address?.['city'] ?? ''),
    postcode: String(address?.['postalCode'] ?? ''),
    names: names.filter((name) => typeof name === 'string'),
  };
}

function schedulesOf(
  holdings: Holdings,
  id: string,
  links: readonly AnyRow[],
  locations: readonly AnyRow[],
): Schedule[] {
  const own = [
    ...holdings.held('schedule', 'serviceId', id),
    ...links.flatMap((link) => holdings.held('schedule', 'serviceAtLocationId', link.id)),
  ];
  const places = locations.flatMap((location) =>
    holdings.held('schedule', 'locationId', location.id),
  );
  return [...new Set(own.length > 0 ? own : places)] as unknown as Schedule[];
}
