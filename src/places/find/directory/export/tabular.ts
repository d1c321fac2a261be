import {
  type AnyRow,
  type Directory,
  rowsOf,
  type TableName,
  tableNames,
  tables,
} from '../model.ts';
import { flat, shownColumns } from './columns.ts';
import { csvLine } from './csv-text.ts';
import { withoutHidden } from './hidden.ts';

export interface PackageFile {
  readonly name: string;
  /** The file's text in pieces. */
  readonly text: Iterable<string>;
}

/** A directory as a tabular data package of HSDS 3.1: a CSV for each table that holds something, and `datapackage.json`. */
export function tabularPackage(directory: Directory, title: string): PackageFile[] {
  const shown = withoutHidden(directory);
  const held = tableNames.filter((table) => shown[table].size > 0);
  const files = held.map((table) => ({
    name: tables[table].file,
    text: csvText(table, rowsOf(shown, table)),
  }));
  return [{ name: descriptorName, text: [descriptorText(held, title)] }, ...files];
}

export const descriptorName = 'datapackage.json';

/** What a package says of its tables: https://specs.frictionlessdata.io/tabular-data-package/ */
export const descriptorText = (held: readonly TableName[], title: string): string =>
  `${JSON.stringify(descriptorOf(held, title), null, 2)}\n`;

/** One table as CSV (RFC 4180), its heading first. */
export function* csvText(table: TableName, rows: Iterable<AnyRow>): Generator<string> {
  yield csvHeading(table);
  for (const row of rows) yield csvRow(table, row);
}

const headingsOf = (table: TableName): string[] => [
  'id',
  ...shownColumns(table).map(({ hsds }) => hsds),
];

export const csvHeading = (table: TableName): string => csvLine(headingsOf(table));

export function csvRow(table: TableName, row: AnyRow): string {
  const record = flat(table, row);
  return csvLine(headingsOf(table).map((heading) => cell(record[heading])));
}

const cell = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

type Json = Record<string, unknown>;

function descriptorOf(held: readonly TableName[], title: string): Json {
  return {
    profile: 'tabular-data-package',
    name: 'human_services_data',
    title,
    version: '3.1',
    resources: held.map((table) => resourceOf(table, held)),
  };
}

function resourceOf(table: TableName, held: readonly TableName[]): Json {
  return {
    profile: 'tabular-data-resource',
    name: tables[table].hsds,
    path: tables[table].file,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: fieldsIn(table), primaryKey: 'id', foreignKeys: keysIn(table, held) },
  };
}

const idField = { name: 'id', type: 'string', constraints: { required: true, unique: true } };

function fieldsIn(table: TableName): Json[] {
  const fields = shownColumns(table).map(({ hsds, field }) => ({
    name: hsds,
    type: types[field.kind] ?? 'string',
    ...(field.required ? { constraints: { required: true } } : {}),
  }));
  return [idField, ...fields];
}

const keysIn = (table: TableName, held: readonly TableName[]): Json[] =>
  shownColumns(table)
    .filter(({ field }) => held.includes(field.to as TableName))
    .map(({ hsds, field }) => ({
      fields: hsds,
      reference: { resource: tables[field.to as TableName].hsds, fields: 'id' },
    }));

const types: Readonly<Record<string, string>> = {
  number: 'number',
  date: 'date',
  time: 'time',
  instant: 'datetime',
  list: 'array',
  flag: 'boolean',
  yesNo: 'boolean',
};
