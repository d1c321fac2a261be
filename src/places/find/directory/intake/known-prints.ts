import type { Db } from '../../../../platform/database.ts';
import { Shelves } from '../import/shelves.ts';
import { tableOfStored } from '../stored.ts';

/** The fingerprint of every record that a source has brought, as it came the last time. */
export async function knownPrints(db: Db, source: string): Promise<Shelves<string>> {
  const prints = new Shelves<string>();
  const rows = db<{ stored: string; id: string; print: string }[]>`
    select table_name as stored, record_id as id, print from directory_origins where source_id = ${source}`;
  for await (const batch of rows.cursor(5000))
    for (const { stored, id, print } of batch) {
      const table = tableOfStored(stored);
      if (table) prints.set(table, id, print);
    }
  return prints;
}
