import type { Db } from '../../../../platform/database.ts';
import { type TableName, tableNames, tables } from '../model.ts';
import { everyRecord } from '../records.ts';
import { storedTables } from '../stored.ts';
import { csvHeading, csvRow, descriptorName, descriptorText } from './tabular.ts';

/** One file of an export; its text comes in pieces, each read when it is asked for. */
export interface StreamedFile {
  readonly name: string;
  text(): AsyncIterable<string>;
}

/** All that the one who asks may read, as a tabular data package of HSDS 3.1. */
export async function wholeTabular(db: Db, title: string): Promise<StreamedFile[]> {
  const held = await heldTables(db);
  const descriptor = { name: descriptorName, text: () => once(descriptorText(held, title)) };
  return [
    descriptor,
    ...held.map((table) => ({ name: tables[table].file, text: () => csvOf(db, table) })),
  ];
}

/** The tables that hold anything. */
async function heldTables(db: Db): Promise<TableName[]> {
  const held: TableName[] = [];
  for (const table of tableNames) {
    const [row] = await db<{ some: boolean }[]>`
      select exists (select from ${db(storedTables[table])}) as some`;
    if (row?.some) held.push(table);
  }
  return held;
}

async function* csvOf(db: Db, table: TableName): AsyncGenerator<string> {
  yield csvHeading(table);
  for await (const row of everyRecord(db, table)) yield csvRow(table, row);
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
