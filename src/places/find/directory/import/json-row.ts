import type { InputTable } from './input-tables.ts';
import { inputTable } from './input-tables.ts';
import { adapted, type Context } from './older/adapter.ts';
import { type InputRow, type RawFields, said } from './rows.ts';

/** What stays the same on the way down through one record of a file. */
export interface Walk {
  readonly file: string;
  readonly row: number;
  readonly context: Context;
  readonly holdsLicence: boolean;
  /** How deep records may lie in each other. */
  readonly depth: number;
}

export const isObject = (value: unknown): value is RawFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const whereOf = ({ file, row }: Walk, table: string, path: readonly string[]) => ({
  file,
  row,
  table,
  path: path.join('.'),
  joins: true as const,
});

export function ownRow(
  walk: Walk,
  table: InputTable,
  path: readonly string[],
  id: string,
  fields: RawFields,
): InputRow {
  const { records, patches } = adapted(table.adapt, fields, walk.context);
  const named = records.map((one) =>
    one.id === null ? { ...one, id, unnamed: true as const } : one,
  );
  const where = { ...whereOf(walk, table.name, path), id: said(fields['id']), records: named };
  return patches ? { ...where, patches } : where;
}

/** A record that stands somewhere else in full, and here only says where it belongs. */
export const pointedAtFrom = (
  walk: Walk,
  table: InputTable,
  path: readonly string[],
  value: RawFields,
  fields: RawFields,
): InputRow => ({
  ...whereOf(walk, table.name, path),
  id: said(value['id']),
  records: [],
  patches: [{ table: table.is, id: said(value['id']) ?? '', fields }],
});

export const notARecord = (
  walk: Walk,
  table: string,
  path: readonly string[],
  value: unknown,
): InputRow => ({
  ...whereOf(walk, table, path),
  id: null,
  records: [{ table: 'service', id: null, fields: isObject(value) ? value : { value } }],
  refused: { reason: inputTable(table) ? 'unknownRecord' : 'unknownTable' },
});
