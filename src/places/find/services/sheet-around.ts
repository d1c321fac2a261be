import type { AnyRow, Holdings, Service } from '../directory/public.ts';
import type { SheetPhone, SheetPlace } from './sheet.ts';

export const textIn = (row: object, name: string): string => {
  const value = (row as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** A column of some rows, each text once, without the empty ones. */
export const textsIn = (rows: readonly object[], name: string): string[] => [
  ...new Set(rows.map((row) => textIn(row, name)).filter((text) => text !== '')),
];

export const placesOf = (holdings: Holdings, locations: readonly AnyRow[]): SheetPlace[] =>
  locations
    .filter(({ locationType }) => locationType !== 'virtual')
    .map((row) => placeOf(holdings, row));

function placeOf(holdings: Holdings, location: AnyRow): SheetPlace {
  const addresses = holdings.held('address', 'locationId', location.id);
  const address =
    addresses.find(({ addressType }) => addressType === 'physical') ?? addresses[0] ?? {};
  const lines = ['attention', 'address1', 'address2'].map((line) => textIn(address, line));
  const access = holdings.held('accessibility', 'locationId', location.id);
  const { latitude, longitude } = location;
  const known = typeof latitude === 'number' && typeof longitude === 'number';
  return {
    name: textIn(location, 'name'),
    street: lines.filter((line) => line !== '').join(', '),
    city: textIn(address, 'city'),
    postcode: textIn(address, 'postalCode'),
    transport: textIn(location, 'transportation'),
    access: [...textsIn(access, 'description'), ...textsIn(access, 'details')],
    point: known ? { latitude, longitude } : null,
  };
}

/** Numbers of the service itself, then those of its places, then its organisation's; no fax, and each number once. */
export function phonesOf(
  holdings: Holdings,
  service: Service,
  links: readonly AnyRow[],
  locations: readonly AnyRow[],
): SheetPhone[] {
  const contacts = holdings.held('contact', 'serviceId', service.id);
  const of = (by: string, rows: readonly { id: string }[]) =>
    rows.flatMap(({ id }) => holdings.held('phone', by, id));
  const own = [...of('serviceId', [service]), ...of('serviceAtLocationId', links)];
  const near = [...of('contactId', contacts), ...of('locationId', locations)];
  const theirs = service.organisationId
    ? of('organisationId', [{ id: service.organisationId }])
    : [];
  const rows = [own, near, theirs].find((some) => some.some(isRung)) ?? [];
  const phones = rows.filter(isRung).map(phoneOf);
  const keys = phones.map(({ number, kind }) => `${kind} ${number}`);
  return phones.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

const isRung = ({ type }: AnyRow): boolean => !/fax|pager/i.test(String(type ?? ''));

const phoneOf = (row: AnyRow): SheetPhone => ({
  number: textIn(row, 'number'),
  extension: typeof row['extension'] === 'number' ? row['extension'] : null,
  kind:
    /text|sms/i.test(textIn(row, 'type')) && !/textphone/i.test(textIn(row, 'type'))
      ? 'text'
      : 'voice',
  about: textIn(row, 'description'),
});
