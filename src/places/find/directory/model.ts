import type { RecordOf } from './model/fields.ts';
import type { TableName, Tables } from './model/tables.ts';
import { tableNames } from './model/tables.ts';

export type { Field } from './model/fields.ts';
export { hsdsName } from './model/fields.ts';
export type { Column, TableName } from './model/tables.ts';
export { columnsOf, fieldsOf, rankOf, tableNames, tableOfHsds, tables } from './model/tables.ts';
export { nestingOf } from './model/nesting.ts';

export type Row<T extends TableName> = RecordOf<Tables[T]['fields']>;

export type Organisation = Row<'organisation'>;
export type Programme = Row<'programme'>;
export type Service = Row<'service'>;
export type Location = Row<'location'>;
export type ServiceAtLocation = Row<'serviceAtLocation'>;
export type Schedule = Row<'schedule'>;
export type Phone = Row<'phone'>;
export type Contact = Row<'contact'>;
export type Address = Row<'address'>;
export type Language = Row<'language'>;
export type Accessibility = Row<'accessibility'>;
export type ServiceArea = Row<'serviceArea'>;
export type CostOption = Row<'costOption'>;
export type RequiredDocument = Row<'requiredDocument'>;
export type Funding = Row<'funding'>;
export type Capacity = Row<'capacity'>;
export type Taxonomy = Row<'taxonomy'>;
export type Term = Row<'term'>;
export type Attribute = Row<'attribute'>;
export type Metadata = Row<'metadata'>;
export type Unit = Row<'unit'>;
export type Url = Row<'url'>;
export type OrganisationIdentifier = Row<'organisationIdentifier'>;
export type TableDescription = Row<'tableDescription'>;

export type Value = string | number | boolean | readonly string[] | null | undefined;

/** A record whose table is known only while the program runs. */
export type AnyRow = { readonly id: string } & Readonly<Record<string, Value>>;

/** A whole directory in memory, by table and by id: for tests, the demo and small exports. */
export interface Directory {
  readonly organisation: Map<string, Organisation>;
  readonly taxonomy: Map<string, Taxonomy>;
  readonly term: Map<string, Term>;
  readonly unit: Map<string, Unit>;
  readonly programme: Map<string, Programme>;
  readonly location: Map<string, Location>;
  readonly service: Map<string, Service>;
  readonly serviceAtLocation: Map<string, ServiceAtLocation>;
  readonly contact: Map<string, Contact>;
  readonly phone: Map<string, Phone>;
  readonly address: Map<string, Address>;
  readonly schedule: Map<string, Schedule>;
  readonly language: Map<string, Language>;
  readonly accessibility: Map<string, Accessibility>;
  readonly serviceArea: Map<string, ServiceArea>;
  readonly costOption: Map<string, CostOption>;
  readonly requiredDocument: Map<string, RequiredDocument>;
  readonly funding: Map<string, Funding>;
  readonly capacity: Map<string, Capacity>;
  readonly url: Map<string, Url>;
  readonly organisationIdentifier: Map<string, OrganisationIdentifier>;
  readonly attribute: Map<string, Attribute>;
  readonly metadata: Map<string, Metadata>;
  readonly tableDescription: Map<string, TableDescription>;
}

export const emptyDirectory = (): Directory =>
  Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as Directory;

export const rowsOf = (directory: Directory, table: TableName): Iterable<AnyRow> =>
  directory[table].values() as Iterable<AnyRow>;
