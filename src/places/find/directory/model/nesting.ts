import type { TableName } from './tables.ts';

/** Where the standard puts one record inside another in JSON. `many` hang on the record by `by`, a column of the child. */
export interface Many {
  readonly key: string;
  readonly table: TableName;
  readonly by: string;
  /** Read where a profile has it, never written: the standard itself does not. */
  readonly readOnly?: true;
}

/** `one` is pointed at by `by`, a column of the record itself. */
export interface One {
  readonly key: string;
  readonly table: TableName;
  readonly by: string;
}

export interface Nesting {
  readonly one: readonly One[];
  readonly many: readonly Many[];
}

const many = (key: string, table: TableName, by: string): Many => ({ key, table, by });

const people = (by: string) => [
  many('contacts', 'contact', by),
  many('phones', 'phone', by),
  many('schedules', 'schedule', by),
];

const said: readonly Many[] = [
  many('attributes', 'attribute', 'linkId'),
  many('metadata', 'metadata', 'resourceId'),
];

const nestings: Partial<Record<TableName, Nesting>> = {
  organisation: {
    one: [],
    many: [
      many('additional_websites', 'url', 'organisationId'),
      many('funding', 'funding', 'organisationId'),
      many('contacts', 'contact', 'organisationId'),
      many('phones', 'phone', 'organisationId'),
      many('locations', 'location', 'organisationId'),
      many('programs', 'programme', 'organisationId'),
      many('organization_identifiers', 'organisationIdentifier', 'organisationId'),
      many('services', 'service', 'organisationId'),
    ],
  },
  service: {
    one: [
      { key: 'organization', table: 'organisation', by: 'organisationId' },
      { key: 'program', table: 'programme', by: 'programmeId' },
    ],
    many: [
      many('additional_urls', 'url', 'serviceId'),
      ...people('serviceId'),
      many('service_areas', 'serviceArea', 'serviceId'),
      many('service_at_locations', 'serviceAtLocation', 'serviceId'),
      many('languages', 'language', 'serviceId'),
      many('funding', 'funding', 'serviceId'),
      many('cost_options', 'costOption', 'serviceId'),
      many('required_documents', 'requiredDocument', 'serviceId'),
      many('capacities', 'capacity', 'serviceId'),
    ],
  },
  serviceAtLocation: {
    one: [
      { key: 'location', table: 'location', by: 'locationId' },
      { key: 'service', table: 'service', by: 'serviceId' },
    ],
    many: [
      many('service_areas', 'serviceArea', 'serviceAtLocationId'),
      ...people('serviceAtLocationId'),
    ],
  },
  location: {
    one: [],
    many: [
      many('languages', 'language', 'locationId'),
      many('addresses', 'address', 'locationId'),
      ...people('locationId'),
      many('accessibility', 'accessibility', 'locationId'),
    ],
  },
  contact: { one: [], many: [many('phones', 'phone', 'contactId')] },
  phone: { one: [], many: [many('languages', 'language', 'phoneId')] },
  capacity: { one: [{ key: 'unit', table: 'unit', by: 'unitId' }], many: [] },
  attribute: { one: [{ key: 'taxonomy_term', table: 'term', by: 'termId' }], many: [] },
  term: { one: [{ key: 'taxonomy_detail', table: 'taxonomy', by: 'taxonomyId' }], many: [] },
  taxonomy: {
    one: [],
    many: [{ ...many('taxonomy_terms', 'term', 'taxonomyId'), readOnly: true }],
  },
};

const unsaid = new Set<TableName>(['metadata']);
const noAttributes = new Set<TableName>(['attribute', 'term', 'taxonomy']);

export function nestingOf(table: TableName): Nesting {
  const { one, many: held } = nestings[table] ?? { one: [], many: [] };
  if (unsaid.has(table)) return { one, many: held };
  const about = noAttributes.has(table) ? said.slice(1) : said;
  return { one, many: [...held, ...about] };
}
