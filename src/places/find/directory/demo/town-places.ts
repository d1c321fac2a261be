import type { RawFields } from '../import/rows.ts';
import places from './places.json' with { type: 'json' };
import type { Town } from './town.ts';

export function addPlaces(town: Town): void {
  for (const place of places) addPlace(town, place);
}

type Place = (typeof places)[number];

/** The map lies in the ocean, 33 kilometres wide. `east` and `north` go from 0 to 1. */
const corner = { latitude: 9.85, longitude: -30.15 };
const width = 0.3;
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

function addPlace(town: Town, place: Place): void {
  const { key, name, transport } = place;
  town.add('location', key, {
    name,
    location_type: 'physical',
    transportation: transport,
    latitude: round(corner.latitude + place.north * width),
    longitude: round(corner.longitude + place.east * width),
    kith_hidden: 'hidden' in place,
  });
  town.add('address', key, addressOf(place));
  for (const [at, description] of place.access.entries())
    town.add('accessibility', `${key}:${at}`, { location_id: key, description });
}

const addressOf = ({ key, line, city, postcode }: Place): RawFields => ({
  location_id: key,
  address_1: line,
  city,
  region: 'Wrenshire',
  state_province: 'Wrenshire',
  postal_code: postcode,
  country: 'GB',
  address_type: 'physical',
});
