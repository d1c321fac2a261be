import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from '../../../../platform/database.ts';
import { contentOf, storedDirectory } from './stored-directory.ts';
import { manyTowns } from './many-towns.ts';

/** Writes a tabular package of at least so many services into a new folder. */
export async function writeTowns(folder: string, services: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, open } of manyTowns(services).files)
    writeFileSync(join(folder, name), Buffer.concat(await (await open()).toArray()));
}

/** All that an import can leave behind: the directory, what is hidden, where records came from, and reports. */
export async function tracesOf(owner: Sql): Promise<string> {
  return owner.begin(async (db) => {
    const rest = await db`
      select (select json_agg(h order by h.table_name, h.record_id) from hidden_records h) as hidden,
        (select json_agg(json_build_array(o.table_name, o.record_id, o.print) order by o.table_name, o.record_id) from directory_origins o) as origins,
        (select count(*) from directory_imports i where i.state not in ('done', 'undone')) as unfinished`;
    return JSON.stringify([contentOf(await storedDirectory(db)), rest]);
  });
}
