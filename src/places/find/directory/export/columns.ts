import { type AnyRow, type Column, columnsOf, type TableName } from '../model.ts';

/** Texts that the standard demands and that a source may not have had: they go out blank, and come in as nothing. */
const demanded: Partial<Record<TableName, readonly string[]>> = {
  organisation: ['description'],
  programme: ['description'],
  taxonomy: ['description'],
  term: ['description'],
  organisationIdentifier: ['identifier_type'],
  address: ['address_1', 'city', 'state_province', 'postal_code', 'country'],
  metadata: [
    'last_action_date',
    'last_action_type',
    'field_name',
    'previous_value',
    'replacement_value',
    'updated_by',
  ],
};

/** What of a table leaves the server. Whether a location is hidden is not told, because hidden ones do not leave. */
export const shownColumns = (table: TableName): readonly Column[] =>
  columnsOf(table).filter(({ hsds }) => hsds !== 'kith_hidden');

/** A record under the names of HSDS 3.1, without what nobody said. */
export function flat(table: TableName, row: AnyRow): Record<string, unknown> {
  const record: Record<string, unknown> = { id: row.id };
  for (const { name, hsds, field } of shownColumns(table)) {
    const value = row[name];
    if (value === null || value === undefined) continue;
    if (field.own && (value === false || isEmpty(value)) && field.kind !== 'yesNo') continue;
    record[hsds] = value;
  }
  for (const name of demanded[table] ?? []) record[name] ??= '';
  return record;
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
