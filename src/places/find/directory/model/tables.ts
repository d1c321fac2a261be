import { type Field, type Fields, hsdsName } from './fields.ts';
import * as locations from './locations.ts';
import * as organisations from './organisations.ts';
import * as services from './services.ts';
import * as terms from './terms.ts';

interface Shape<F extends Fields> {
  /** The table's name in the standard. */
  readonly hsds: string;
  /** Its file in a tabular data package. */
  readonly file: string;
  readonly fields: F;
  /** A record that none of its references holds is a record of nothing. */
  readonly needsParent?: true;
}

const table = <F extends Fields>(hsds: string, file: string, fields: F): Shape<F> => ({
  hsds,
  file: `${file}.csv`,
  fields,
});
const held = <F extends Fields>(hsds: string, file: string, fields: F): Shape<F> => ({
  ...table(hsds, file, fields),
  needsParent: true,
});

/** Every table of HSDS 3.1 in an order in which parents come before children. */
export const tables = {
  organisation: table('organization', 'organizations', organisations.organisation),
  taxonomy: table('taxonomy', 'taxonomies', terms.taxonomy),
  term: table('taxonomy_term', 'taxonomy_terms', terms.term),
  unit: table('unit', 'units', services.unit),
  programme: table('program', 'programs', organisations.programme),
  location: table('location', 'locations', locations.location),
  service: table('service', 'services', services.service),
  serviceAtLocation: table(
    'service_at_location',
    'service_at_location',
    services.serviceAtLocation,
  ),
  contact: held('contact', 'contacts', locations.contact),
  phone: held('phone', 'phones', locations.phone),
  address: table('address', 'addresses', locations.address),
  schedule: held('schedule', 'schedules', services.schedule),
  language: held('language', 'languages', locations.language),
  accessibility: table('accessibility', 'accessibility', locations.accessibility),
  serviceArea: held('service_area', 'service_areas', services.serviceArea),
  costOption: table('cost_option', 'cost_options', services.costOption),
  requiredDocument: table('required_document', 'required_documents', services.requiredDocument),
  funding: held('funding', 'funding', organisations.funding),
  capacity: table('service_capacity', 'service_capacity', services.capacity),
  url: held('url', 'url', organisations.url),
  organisationIdentifier: table(
    'organization_identifier',
    'organization_identifiers',
    organisations.organisationIdentifier,
  ),
  attribute: table('attribute', 'attributes', terms.attribute),
  metadata: table('metadata', 'metadata', terms.metadata),
  tableDescription: table(
    'meta_table_description',
    'meta_table_descriptions',
    terms.tableDescription,
  ),
} as const;

export type Tables = typeof tables;
export type TableName = keyof Tables;
export const tableNames = Object.keys(tables) as TableName[];

const bySpecName = new Map<string, TableName>(tableNames.map((name) => [tables[name].hsds, name]));

export const tableOfHsds = (hsds: string): TableName | undefined => bySpecName.get(hsds);

export const rankOf = (name: TableName): number => tableNames.indexOf(name);

/** The columns of a table, without the types that only its own records need. */
export const fieldsOf = (name: TableName): Fields => tables[name].fields;

export interface Column {
  readonly name: string;
  readonly field: Field;
  /** Its name in the standard. */
  readonly hsds: string;
}

const columns = new Map(
  tableNames.map((name): [TableName, readonly Column[]] => [
    name,
    Object.entries(fieldsOf(name)).map(([column, field]) => ({
      name: column,
      field,
      hsds: hsdsName(column, field),
    })),
  ]),
);

export const columnsOf = (name: TableName): readonly Column[] => columns.get(name) ?? [];
