import type { Value } from '../model.ts';
import type { Fault } from './draft.ts';
import type { Rules } from './rule.ts';
import type { RawFields } from './rows.ts';
import { distance } from '../search/distance.ts';
import { zipWithItsZeros } from '../search/postcode.ts';

type Draft = Record<string, Value>;

const confidential =
  /\b(?:confidential|undisclosed|unlisted|secret|withheld|private)\s+(?:location|address|site|place)\b|\b(?:location|address)\s+(?:is\s+)?(?:confidential|undisclosed|withheld|not\s+(?:published|disclosed))\b|^\s*\W*(?:confidential|undisclosed)\W*$/i;

/** Whether words say that a place must not be known. Then it is hidden, whatever else the source gives. */
export const saysConfidential = (...texts: unknown[]): boolean =>
  texts.some((text) => typeof text === 'string' && confidential.test(text));

export function mendLocation(record: Draft, faults: Fault[], _: RawFields, rules: Rules): void {
  if (record['locationType'] === null) {
    record['locationType'] = 'physical';
    faults.push({ reason: 'typeAssumed', field: 'location_type' });
  }
  mendCoordinates(record, faults, rules);
  const told = saysConfidential(record['name'], record['alternateName'], record['description']);
  if (!told || record['hidden'] === true) return;
  record['hidden'] = true;
  faults.push({ reason: 'confidential', field: 'location' });
}

/** Degrees of WGS 84. Both or neither; 0, 0 is a blank form, not a place in the sea; swapped where that is certain. */
function mendCoordinates(record: Draft, faults: Fault[], rules: Rules): void {
  const [latitude, longitude] = [record['latitude'], record['longitude']];
  if (latitude === null && longitude === null) return;
  const clear = (reason: 'coordinatesHalf' | 'coordinatesOutside') => {
    Object.assign(record, { latitude: null, longitude: null });
    faults.push({ reason, field: 'latitude', value: `${String(latitude)}, ${String(longitude)}` });
  };
  if (typeof latitude !== 'number' || typeof longitude !== 'number') clear('coordinatesHalf');
  else if (isSwapped(latitude, longitude, rules)) {
    Object.assign(record, { latitude: longitude, longitude: latitude });
    const value = `${latitude}, ${longitude}`;
    faults.push({ reason: 'coordinatesSwapped', field: 'latitude', value });
  } else if (!onEarth(latitude, longitude)) clear('coordinatesOutside');
}

const onEarth = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude === 0 && longitude === 0);

/** Certain is: impossible as it stands, or far from every other place and, turned round, among them. */
function isSwapped(latitude: number, longitude: number, { middle }: Rules): boolean {
  if (!onEarth(longitude, latitude)) return false;
  if (!onEarth(latitude, longitude)) {
    if (middle === null) return true;
    return distance(middle, { latitude: longitude, longitude: latitude }) < far;
  }
  if (middle === null) return false;
  const asItIs = distance(middle, { latitude, longitude });
  const turned = distance(middle, { latitude: longitude, longitude: latitude });
  return asItIs > far && turned < asItIs / 5;
}

/** Metres: no directory's places lie further than this around their middle, so that a country across the sea is not pulled in. */
const far = 5_000_000;

export function mendAddress(record: Draft, faults: Fault[], _: RawFields, rules: Rules): void {
  if (record['addressType'] === null) {
    record['addressType'] = 'physical';
    faults.push({ reason: 'typeAssumed', field: 'address_type' });
  }
  mendCountry(record, rules);
  for (const field of ['address1', 'city', 'stateProvince', 'postalCode', 'country'])
    if (record[field] === null) faults.push({ reason: 'textMissing', field: snake(field) });
  mendZip(record, faults);
  const secret = saysConfidential(record['address1'], record['address2'], record['attention']);
  if (secret && record['addressType'] !== 'postal')
    faults.push({ reason: 'confidential', field: 'address' });
}

const snake = (name: string) => name.replace(/([A-Z]|\d+)/g, (part) => `_${part.toLowerCase()}`);

const countryWords: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'united kingdom': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
};

function mendCountry(record: Draft, rules: Rules): void {
  const country = typeof record['country'] === 'string' ? record['country'].trim() : '';
  const meant = countryWords[country.toLowerCase().replaceAll('.', '')] ?? country;
  const code = /^[a-z]{2}$/i.test(meant) ? meant.toUpperCase() : meant;
  record['country'] = code === '' ? rules.country : code;
}

function mendZip(record: Draft, faults: Fault[]): void {
  const { postalCode, stateProvince, country } = record;
  if (typeof postalCode !== 'string' || !/^\d{3,4}(-\d{4})?$/.test(postalCode)) return;
  if (country !== 'US' && country !== null) return;
  const state = typeof stateProvince === 'string' ? stateProvince : '';
  const whole = zipWithItsZeros(postalCode, state);
  const value = `${postalCode} ${state}`;
  if (whole) record['postalCode'] = whole;
  else if (country === null) return;
  faults.push({ reason: whole ? 'zipZero' : 'zipShort', field: 'postal_code', value });
}
