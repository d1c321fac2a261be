import { oneOf, type Db } from '../../../platform/database.ts';
import {
  type AnyRow,
  type Directory,
  emptyDirectory,
  nestingOf,
  type Row,
  type TableName,
  type Value,
} from './model.ts';
import { storedColumnsOf, storedTables } from './stored.ts';

/** Records of a table by id, as whoever asks may see them: hidden ones are not among them. */
export async function recordsById<T extends TableName>(
  db: Db,
  table: T,
  ids: readonly string[],
): Promise<Row<T>[]> {
  return recordsBy(db, table, 'id', ids);
}

/** Records of a table that point at any of these ids through a column of the model, such as `serviceId`. */
export async function recordsBy<T extends TableName>(
  db: Db,
  table: T,
  by: string,
  ids: readonly string[],
): Promise<Row<T>[]> {
  if (ids.length === 0) return [];
  const column = storedColumnsOf(table).find(({ name }) => name === by)?.stored ?? 'id';
  const rows = await db`
    select ${db(columnNames(table))} from ${db(storedTables[table] as string)}
    where ${db(column)} = any (${ids as string[]}) order by id`;
  return rows.map((row) => recordOf(table, row) as unknown as Row<T>);
}

/** All records of a table, in order of their ids, `size` at a time. */
export async function* everyRecord(db: Db, table: TableName, size = 2000): AsyncGenerator<AnyRow> {
  const rows = db`select ${db(columnNames(table))} from ${db(storedTables[table] as string)} order by id`;
  for await (const batch of rows.cursor(size)) for (const row of batch) yield recordOf(table, row);
}

/** The part of the directory that some records stand in: themselves, all that hangs on them and all that those point at. */
export async function directoryAround(
  db: Db,
  table: TableName,
  ids: readonly string[],
): Promise<Directory> {
  const found = emptyDirectory();
  await gather({ db, found }, table, await recordsById(db, table, ids), []);
  return found;
}

interface Gathering {
  db: Db;
  found: Directory;
}

async function gather(
  gathering: Gathering,
  table: TableName,
  rows: readonly AnyRow[],
  around: readonly TableName[],
): Promise<void> {
  const { db, found } = gathering;
  const shelf = found[table] as Map<string, AnyRow>;
  for (const row of rows) shelf.set(row.id, row);
  if (rows.length === 0) return;
  const inside = [...around, table];
  for (const { table: inner, by, ids } of nestedIn(table, rows))
    if (!inside.includes(inner))
      await gather(gathering, inner, await recordsBy(db, inner, by, ids), inside);
}

/** Where to look for what stands in these records, and for what hangs on them. */
function nestedIn(table: TableName, rows: readonly AnyRow[]) {
  const { one, many } = nestingOf(table);
  const pointedAt = one.map((each) => {
    const ids = rows.map((row) => row[each.by]).filter((id) => typeof id === 'string');
    return { table: each.table, by: 'id', ids: [...new Set(ids)] };
  });
  const own = rows.map(({ id }) => id);
  const hanging = many
    .filter(({ readOnly }) => !readOnly)
    .map((each) => ({ table: each.table, by: each.by, ids: own }));
  return [...pointedAt, ...hanging];
}

/** Adds a record, or changes those of its columns that are named. Only who minds the directory may; returns its id. */
export async function saveEntry<T extends TableName>(
  db: Db,
  table: T,
  fields: Partial<Row<T>>,
): Promise<string> {
  const [saved] = await db<{ id: string }[]>`
    select app.save_entry(${storedTables[table]}, ${db.json(storedRecord(table, fields as Readonly<Record<string, Value>>))}) as id`;
  return oneOf(saved ? [saved] : []).id;
}

/** Takes a record away with all that hangs on it. False where it was not there. */
export async function removeEntry(db: Db, table: TableName, id: string): Promise<boolean> {
  const [answer] = await db<{ gone: boolean }[]>`
    select app.remove_entry(${storedTables[table]}, ${id}) as gone`;
  return answer?.gone ?? false;
}

const columnNames = (table: TableName): string[] => [
  'id',
  ...storedColumnsOf(table).map(({ stored }) => stored),
];

/** A row of the database as a record of the model. */
export function recordOf(table: TableName, row: Readonly<Record<string, unknown>>): AnyRow {
  const record: Record<string, Value> = {};
  for (const { name, stored, field } of storedColumnsOf(table)) {
    const value = row[stored];
    record[name] = (field.kind === 'instant' ? instant(value) : value) as Value;
  }
  return { ...record, id: String(row['id']) };
}

/** A record of the model, or some columns of it, under the names of the database. */
export function storedRecord(
  table: TableName,
  record: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const fields: Record<string, Value> = record['id'] === undefined ? {} : { id: record['id'] };
  for (const { name, stored } of storedColumnsOf(table))
    if (record[name] !== undefined) fields[stored] = record[name];
  return fields;
}

const instant = (value: unknown): Value =>
  value instanceof Date ? value.toISOString().replace('.000Z', 'Z') : (value as Value);
