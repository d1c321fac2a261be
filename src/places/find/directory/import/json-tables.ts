import { fieldsOf, hsdsName, nestingOf, type TableName, tables } from '../model.ts';
import { type InputTable, inputTable, tableIn31 } from './input-tables.ts';
import { isObject, notARecord, ownRow, pointedAtFrom, type Walk, whereOf } from './json-row.ts';
import { isLicensedRow } from './licence.ts';
import { contentKey } from './content-key.ts';
import { type InputRow, type RawFields, said } from './rows.ts';

/** A record and all that is nested in it, as rows: what it points at, itself, what hangs on it. */
export function* nestedRows(
  walk: Walk,
  table: InputTable,
  value: unknown,
  path: readonly string[] = [],
  above: RawFields = {},
): Rows {
  if (!isObject(value) || path.length > walk.depth) {
    yield notARecord(walk, table.name, path, value);
  } else if (!walk.holdsLicence && isLicensedRow(table.is, value)) {
    const id = said(value['id']);
    yield { ...whereOf(walk, table.name, path), id, records: [], licensed: true };
  } else {
    const id = said(value['id']) ?? contentKey({ ...value, ...above });
    yield* pointedAt(walk, table, value, path);
    yield ownRow(walk, table, path, id, { ...value, ...pointers(table, value), ...above });
    for (const key of Object.keys(value))
      yield* hanging(walk, table, id, value[key], [...path, key]);
  }
}

type Rows = Generator<InputRow, void>;

/** The records that one points at, where they stand inside it. */
function* pointedAt(
  walk: Walk,
  table: InputTable,
  value: RawFields,
  path: readonly string[],
): Rows {
  for (const { key, table: is } of nestingOf(table.is).one) {
    const inner = value[key];
    if (isObject(inner) && !isOnlyAnId(is, inner))
      yield* nestedRows(walk, tableIn31(is), inner, [...path, key]);
  }
}

/** The ids of those records, in the columns that the standard has for them. */
function pointers(table: InputTable, value: RawFields): RawFields {
  const ids: Record<string, unknown> = {};
  for (const { key, by } of nestingOf(table.is).one) {
    const inner = value[key];
    if (isObject(inner)) ids[column(table.is, by)] = said(inner['id']) ?? contentKey(inner);
  }
  return ids;
}

const column = (table: TableName, name: string): string =>
  hsdsName(name, fieldsOf(table)[name] ?? { kind: 'reference' });

/** `{"id": …}` in place of a record that stands somewhere else in full. */
const isOnlyAnId = (is: TableName, value: RawFields): boolean =>
  elsewhere.has(is) && Object.keys(value).every((key) => key === 'id' || value[key] === null);

const elsewhere = new Set<TableName>(['service', 'organisation', 'location', 'programme', 'term']);

/** The lists in a record: by the standard's own keys, else by any name that a version had for a table. */
function* hanging(
  walk: Walk,
  parent: InputTable,
  id: string,
  held: unknown,
  path: readonly string[],
): Rows {
  const key = path.at(-1) as string;
  const nested = nestingOf(parent.is).many.find((many) => many.key === key);
  if (!Array.isArray(held) || held.length === 0 || (!nested && !held.some(isObject))) return;
  const table = nested ? tableIn31(nested.table) : inputTable(key);
  const above = nested ? hangsOn(parent.is, id, nested.table, nested.by) : hungOn(parent.is, id);
  for (const value of held) {
    if (!table) yield notARecord(walk, key, path, value);
    else if (isObject(value) && isOnlyAnId(table.is, value))
      yield pointedAtFrom(walk, table, path, value, above);
    else yield* nestedRows(walk, table, value, path, above);
  }
}

function hangsOn(parent: TableName, id: string, child: TableName, by: string): RawFields {
  const link = { [column(child, by)]: id };
  if (by === 'linkId') return { ...link, link_entity: tables[parent].hsds };
  return by === 'resourceId' ? { ...link, resource_type: tables[parent].hsds } : link;
}

const hungOn = (parent: TableName, id: string): RawFields => ({
  [`${tables[parent].hsds}_id`]: id,
  link_id: id,
  link_entity: tables[parent].hsds,
});
