import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runMigrations as runQueueMigrations } from 'graphile-worker';
import { connectionString, type Address, type Queryable, type Sql } from './database.ts';
import { clock } from './clock.ts';

interface Migration {
  name: string;
  text: string;
  checksum: string;
}

/** A migration that was applied has changed on disk, or the database is newer than this program. */
export class MigrationRefused extends Error {}

/**
 * Applies what is missing, all in one transaction and under one lock: a fault leaves the database as it was. Returns the names
 * applied. `upTo` stops after that migration, for loading an older backup.
 */
export async function migrate(
  owner: Sql,
  ownerAddress: Address,
  root: string,
  upTo?: string,
): Promise<string[]> {
  const known = await migrationsIn(path.join(root, 'database/migrations'));
  const connection = await owner.reserve();
  try {
    await connection`select pg_advisory_lock(hashtextextended('kith migrations', 0))`;
    const missing = await missingMigrations(connection, known);
    const wanted = missing.filter(({ name }) => upTo === undefined || name <= upTo);
    if (wanted.length > 0) await apply(connection, wanted);
    await migrateQueue(connection, ownerAddress);
    return wanted.map((migration) => migration.name);
  } finally {
    await connection`select pg_advisory_unlock(hashtextextended('kith migrations', 0))`;
    connection.release();
  }
}

export async function schemaVersion(sql: Queryable): Promise<string> {
  const [last] = await sql<{ name: string }[]>`select max(name) as name from migrations`;
  return last?.name ?? '';
}

async function migrationsIn(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const texts = names.map(async (name) => {
    const text = await readFile(path.join(folder, name), 'utf8');
    return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
  });
  return Promise.all(texts);
}

async function missingMigrations(owner: Sql, wanted: Migration[]): Promise<Migration[]> {
  await owner`create table if not exists migrations (name text primary key, checksum text not null, applied_at timestamptz not null)`;
  await owner`alter table migrations enable row level security`;
  const applied = await owner<
    { name: string; checksum: string }[]
  >`select name, checksum from migrations`;
  for (const { name, checksum } of applied) {
    const known = wanted.find((migration) => migration.name === name);
    if (!known)
      throw new MigrationRefused(`The database is newer than this Kith: it holds ${name}.`);
    if (known.checksum !== checksum)
      throw new MigrationRefused(`${name} has changed since it was applied.`);
  }
  return wanted.filter((migration) => !applied.some(({ name }) => name === migration.name));
}

async function apply(owner: Sql, migrations: Migration[]): Promise<void> {
  const texts = migrations.map(
    ({ name, text, checksum }) =>
      `${text}; insert into migrations values ('${name}', '${checksum}', '${clock.now().toISOString()}')`,
  );
  await owner.unsafe(`begin; ${texts.join(';\n')}; commit`).catch(async (error: unknown) => {
    await owner.unsafe('rollback');
    throw error;
  });
}

/** The queue's tables belong to kith_worker, which may create a schema only for this moment. */
async function migrateQueue(owner: Sql, address: Address): Promise<void> {
  const [database] = await owner<
    { name: string }[]
  >`select quote_ident(current_database()) as name`;
  await owner.unsafe(`grant create on database ${database?.name} to kith_worker`);
  await runQueueMigrations({
    connectionString: connectionString({ ...address, role: 'kith_worker' }),
  });
  await owner.unsafe(`revoke create on database ${database?.name} from kith_worker`);
}
