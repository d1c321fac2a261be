import type { DemoStage } from '../../../../platform/capability.ts';
import { oneOf, type Db } from '../../../../platform/database.ts';
import { fingerprint } from '../import/fingerprint.ts';
import { openSourceNamed } from '../intake/sources.ts';
import { Staging } from '../intake/staging.ts';
import { type Directory, rowsOf, tableNames } from '../model.ts';
import { demoDirectory, demoId } from './directory.ts';
import { demoServices } from './services.ts';

/** Wrenfield’s directory as if the coordinator had brought it in, and who minds some of its entries. */
export async function directoryDemo({ db, person }: DemoStage): Promise<void> {
  const town = demoDirectory();
  const source = await openSourceNamed(db, { name: 'Wrenfield directory team', country: 'GB' });
  const rows = tableNames.reduce((sum, table) => sum + town[table].size, 0);
  const made = await db<{ id: string }[]>`
    insert into directory_imports (source_id, asked_by, asked_at, file_name, state, rows_read, kept, finished_at)
    values (${source.id}, ${person('cora')}, app.now() - interval '9 days', 'wrenfield.zip', 'done', ${rows}, ${rows}, app.now() - interval '9 days')
    returning id`;
  await stage(db, town);
  await db`select app.apply_directory_import(${oneOf(made).id})`;
  for (const { key } of demoServices.slice(0, 12))
    await db`insert into service_owners (service_id, owner_id) values (${demoId('service', key)}, ${person('cora')})`;
}

async function stage(db: Db, town: Directory): Promise<void> {
  const staging = await Staging.begin(db);
  for (const table of tableNames)
    for (const record of rowsOf(town, table))
      await staging.add({
        table,
        record,
        fingerprint: fingerprint(table, record),
        unchanged: false,
      });
  await staging.end();
}
