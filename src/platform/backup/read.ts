import { pipeline } from 'node:stream/promises';
import type { Db, Sql } from '../database.ts';
import { BackupRefused, type Archive } from './archive.ts';
import { rowCount } from './tables.ts';
import type { Progress } from './write.ts';

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/**
 * Loads archives into a freshly migrated database in one transaction: all of it or nothing. Foreign keys are put aside meanwhile
 * and made again, which checks every row; this needs no superuser.
 */
export async function loadArchives(
  owner: Sql,
  archives: Archive[],
  onProgress: Progress,
): Promise<void> {
  await owner.begin(async (db) => {
    await withoutForeignKeys(db, async () => {
      await quietQueue(db, 'disable');
      for (const archive of archives) await loadTables(db, archive, onProgress);
      await quietQueue(db, 'enable');
    });
    for (const { name, last } of archives.flatMap((archive) => archive.manifest.sequences)) {
      await db`select setval(${name}::regclass, ${last}::bigint)`;
    }
    // A restored session would bring back who was signed out since.
    await db`delete from sessions`;
  });
}

async function withoutForeignKeys(db: Db, load: () => Promise<void>): Promise<void> {
  const keys = await foreignKeys(db);
  for (const { table, name } of keys)
    await db.unsafe(`alter table ${table} drop constraint ${name}`);
  await load();
  for (const { table, name, definition } of keys) {
    await db.unsafe(`alter table ${table} add constraint ${name} ${definition}`);
  }
}

async function loadTables(db: Db, archive: Archive, onProgress: Progress): Promise<void> {
  const { tables } = archive.manifest;
  for (const [index, { name, columns, rows }] of tables.entries()) {
    onProgress(index, tables.length, name);
    await db.unsafe(`delete from ${name}`);
    const copying = await db.unsafe(`copy ${name} (${columns.join(', ')}) from stdin`).writable();
    await pipeline(await archive.read(name), copying);
    if ((await rowCount(db, name)) !== rows)
      throw new BackupRefused(`${name} did not come back whole.`);
  }
}

/** The queue counts and wakes by triggers; what is copied was counted already. */
async function quietQueue(db: Db, word: 'enable' | 'disable'): Promise<void> {
  const tables = await db<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'graphile_worker' and c.relkind = 'r'`;
  for (const { name } of tables) await db.unsafe(`alter table ${name} ${word} trigger user`);
}

const foreignKeys = (db: Db) => db<ForeignKey[]>`
  select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_namespace n on n.oid = c.relnamespace
  where k.contype = 'f' and n.nspname in ('public', 'app', 'graphile_worker')`;
