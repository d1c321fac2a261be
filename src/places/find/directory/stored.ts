import { columnsOf, type Column, type TableName, tableNames } from './model.ts';

/** The name of a table of the model in the database. */
export const storedTables = {
  organisation: 'organizations',
  taxonomy: 'taxonomies',
  term: 'taxonomy_terms',
  unit: 'units',
  programme: 'programs',
  location: 'locations',
  service: 'services',
  serviceAtLocation: 'services_at_location',
  contact: 'contacts',
  phone: 'phones',
  address: 'addresses',
  schedule: 'schedules',
  language: 'languages',
  accessibility: 'accessibility',
  serviceArea: 'service_areas',
  costOption: 'cost_options',
  requiredDocument: 'required_documents',
  funding: 'funding',
  capacity: 'capacities',
  url: 'urls',
  organisationIdentifier: 'organization_identifiers',
  attribute: 'attributes',
  metadata: 'metadata',
  tableDescription: 'meta_table_descriptions',
} as const satisfies Record<TableName, string>;

/** A column of the model as the database calls it: its name in HSDS, Kith's own without `kith_`. */
export const storedName = ({ hsds }: Pick<Column, 'hsds'>): string => hsds.replace(/^kith_/, '');

const fromStored = new Map<string, TableName>(
  tableNames.map((name) => [storedTables[name], name] as const),
);

export const tableOfStored = (stored: string): TableName | undefined => fromStored.get(stored);

const storedColumns = new Map(
  tableNames.map((table) => [
    table,
    columnsOf(table).map((column) => ({ ...column, stored: storedName(column) })),
  ]),
);

/** The columns of a table with their names in the database. */
export const storedColumnsOf = (
  table: TableName,
): readonly (Column & { readonly stored: string })[] => storedColumns.get(table) ?? [];
