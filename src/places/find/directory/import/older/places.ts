import { saysConfidential } from '../mending-places.ts';
import { partsOf, type RawFields, said } from '../rows.ts';
import { type Adapter, firstSaid, made, older, record } from './adapter.ts';
import { languagesOf } from './services.ts';

export const location: Adapter = (fields, context) => {
  const id = said(fields['id']);
  const organisation = said(fields['organization_id']);
  if (id !== null && organisation !== null) context.organisationOfLocation.set(id, organisation);
  const make = 'location_type' in fields ? record : older;
  return {
    records: [
      make('location', { ...fields, ...olderColumns(fields) }),
      ...languagesOf('location_id', id, fields['languages']),
      ...accessibleBy(id, fields['accessibility']),
      ...mailbox(id, fields['email']),
    ],
  };
};

function olderColumns(fields: RawFields): RawFields {
  const virtual = /^(true|t|yes|1)$/i.test(said(fields['virtual']) ?? '');
  const [short, long] = [said(fields['short_desc']), said(fields['description'])];
  const both = short && long && !long.startsWith(short) ? `${short}\n\n${long}` : (long ?? short);
  return {
    location_type: fields['location_type'] ?? (virtual ? 'virtual' : undefined),
    url: firstSaid(fields, 'url', 'website'),
    description: both ?? undefined,
  };
}

/** `disabled_parking, ramp` as words. */
function accessibleBy(id: string | null, given: unknown) {
  if (typeof given !== 'string' || id === null) return [];
  return partsOf(given).map((part) => {
    const words = part.replaceAll('_', ' ');
    const description = words.charAt(0).toUpperCase() + words.slice(1);
    return made('accessibility', { location_id: id, description });
  });
}

/** Version 3 has no mailbox of a place; it has people there. */
function mailbox(id: string | null, email: unknown) {
  return said(email) === null || id === null ? [] : [made('contact', { location_id: id, email })];
}

const address =
  (type: string): Adapter =>
  (fields) => {
    const lines = { address_1: firstSaid(fields, 'address_1', 'street', 'street_1', 'address') };
    const make = 'address_type' in fields ? record : older;
    const is = { ...fields, ...lines, address_type: fields['address_type'] ?? type };
    const records = [{ ...make('address', is), ...numbered(type, fields) }];
    const place = said(fields['location_id']);
    const secret = saysConfidential(is.address_1, fields['address_2'], fields['attention']);
    if (!secret || place === null || type === 'postal') return { records };
    return { records, patches: [{ table: 'location', id: place, fields: { kith_hidden: 'yes' } }] };
  };

/** Version 1 numbers streets and postboxes apart. */
function numbered(type: string, fields: RawFields) {
  const id = said(fields['id']);
  const apart = type === 'postal' && id !== null && !('address_type' in fields);
  return apart ? { id: `postal:${id}` } : {};
}

export const physicalAddress = address('physical');
export const postalAddress = address('postal');

export const accessibility: Adapter = (fields) => ({
  records: [
    record('accessibility', {
      ...fields,
      description: firstSaid(fields, 'description', 'accessibility'),
    }),
  ],
});
