import type { Db } from '../../../../platform/database.ts';
import { type Holdings, holdingsIn } from '../export/holdings.ts';
import { fullView, listView, minimalView } from '../export/views.ts';
import {
  type AnyRow,
  type Directory,
  emptyDirectory,
  nestingOf,
  type TableName,
} from '../model.ts';
import { directoryAround, recordsById } from '../records.ts';

export type Json = Record<string, unknown>;
export type Detail = 'full' | 'list' | 'minimal';

/** Records as HSDS gives them, in the order of their ids; those that are not there are left out. */
export async function viewsOf(
  db: Db,
  table: TableName,
  ids: readonly string[],
  detail: Detail,
): Promise<Json[]> {
  const directory =
    detail === 'full' ? await directoryAround(db, table, ids) : await pointedAt(db, table, ids);
  const holdings = holdingsIn(directory);
  return ids
    .map((id) => holdings.get(table, id))
    .filter((row) => row !== undefined)
    .map((row) => view(holdings, table, row, detail));
}

function view(holdings: Holdings, table: TableName, row: AnyRow, detail: Detail): Json {
  if (detail === 'minimal') return minimalView(row);
  return detail === 'full' ? fullView(holdings, table, row) : listView(holdings, table, row);
}

/** Records and the single ones that they point at. */
async function pointedAt(db: Db, table: TableName, ids: readonly string[]): Promise<Directory> {
  const found = emptyDirectory();
  await gather(db, found, table, ids);
  return found;
}

async function gather(
  db: Db,
  found: Directory,
  table: TableName,
  ids: readonly string[],
): Promise<void> {
  const shelf = found[table] as Map<string, AnyRow>;
  const rows = await recordsById(
    db,
    table,
    ids.filter((id) => !shelf.has(id)),
  );
  for (const row of rows) shelf.set(row.id, row);
  if (rows.length === 0) return;
  for (const { table: inner, by } of nestingOf(table).one) {
    const pointed = (rows as readonly AnyRow[]).map((row) => row[by]);
    const known = new Set(pointed.filter((id) => typeof id === 'string'));
    await gather(db, found, inner, [...known]);
  }
}
