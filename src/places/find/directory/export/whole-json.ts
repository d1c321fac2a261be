import type { Db } from '../../../../platform/database.ts';
import { Shelves } from '../import/shelves.ts';
import { type Directory, rowsOf, type TableName, tableNames, tables } from '../model.ts';
import { directoryAround, everyRecord } from '../records.ts';
import { holdingsIn } from './holdings.ts';
import { fullView } from './views.ts';

/** What stands on its own in JSON, the fullest first; everything else is inside one of these, or follows in its own list. */
const first: readonly TableName[] = ['organisation', 'service', 'location'];

/**
 * All that the one who asks may read as one document: lists by the standard's names, of organisations in full with their services in
 * them, then of services and places that no organisation holds, then of what no record points at.
 */
export async function* wholeJson(db: Db): AsyncGenerator<string> {
  const written = new Shelves<true>();
  const order = [...first, ...tableNames.filter((table) => !first.includes(table))];
  let before = '{';
  for (const table of order) {
    let start = `${before}\n${JSON.stringify(listName(table))}: [`;
    for await (const views of viewsOf(db, table, written)) {
      for (const view of views) {
        yield `${start}\n${JSON.stringify(view)}`;
        start = ',';
      }
      before = '],';
    }
  }
  yield before === '{' ? '{}\n' : ']\n}\n';
}

const listName = (table: TableName): string => tables[table].file.replace('.csv', '');

/** In full, a batch at a time, those records of a table that were not inside another one. */
async function* viewsOf(
  db: Db,
  table: TableName,
  written: Shelves<true>,
): AsyncGenerator<object[]> {
  for await (const ids of batches(db, table)) {
    const missing = ids.filter((id) => !written.has(table, id));
    if (missing.length === 0) continue;
    const around = await directoryAround(db, table, missing);
    const holdings = holdingsIn(around);
    const views = missing.map((id) => fullView(holdings, table, holdings.get(table, id) ?? { id }));
    remember(written, around);
    yield views;
  }
}

const batchSize = 100;

async function* batches(db: Db, table: TableName): AsyncGenerator<string[]> {
  const ids: string[] = [];
  for await (const { id } of everyRecord(db, table)) ids.push(id);
  for (let at = 0; at < ids.length; at += batchSize) yield ids.slice(at, at + batchSize);
}

function remember(written: Shelves<true>, around: Directory): void {
  for (const table of tableNames)
    for (const { id } of rowsOf(around, table)) written.set(table, id, true);
}
