import type { World } from '../../../../../test/world.ts';
import { withoutHidden } from '../export/hidden.ts';
import { readSomeListings } from '../listings/jobs.ts';
import { storedRecord } from '../records.ts';
import { type Directory, rowsOf, tableNames } from '../model.ts';
import { storedTables } from '../stored.ts';

/** Puts a directory into a world's database as an import would, without what is hidden, and has it read for search. */
export async function keepDirectory(
  world: World,
  directory: Directory,
  { searched = true } = {},
): Promise<void> {
  const shown = withoutHidden(directory);
  await world.owner.begin(async (db) => {
    for (const table of tableNames) {
      const rows = [...rowsOf(shown, table)].map((row) => storedRecord(table, row));
      const stored = db(storedTables[table]);
      await db`insert into ${stored} select * from jsonb_populate_recordset(null::${stored}, ${db.json(rows)})`;
    }
  });
  while (searched && (await world.as('worker', (db) => readSomeListings(db)))) continue;
}
