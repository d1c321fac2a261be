import { launchPostgres } from './embedded-postgres/launcher.ts';
import { connect, type Address, type Sql } from './database.ts';
import { migrate } from './migrations.ts';
import { applyPolicies, policyFiles } from './policies.ts';
import { ensureRoles, refuseUnsafeLogin } from './roles.ts';
import type { Config } from '../config.ts';

/** Where this Kith's database lives, and how to let go of it. */
export interface Home {
  app: Address;
  owner: Address;
  direct: Address;
  stop(): Promise<void>;
}

/** The embedded PostgreSQL, or the one that DATABASE_URL names. */
export function findHome(config: Config, onProgress?: (words: string) => void): Promise<Home> {
  return config.databaseUrl && config.ownerUrl
    ? namedHome(config.databaseUrl, config.ownerUrl, config.directUrl)
    : embeddedHome(config.folder, onProgress);
}

async function namedHome(app: string, owner: string, direct = app): Promise<Home> {
  return {
    app: { url: app },
    owner: { url: owner },
    direct: { url: direct },
    stop: async () => undefined,
  };
}

async function embeddedHome(folder: string, onProgress?: (words: string) => void): Promise<Home> {
  const server = await launchPostgres({ folder, ...(onProgress ? { onProgress } : {}) });
  const { socketFolder, superuser } = server;
  await createDatabase({ socketFolder, database: 'postgres', login: superuser }, 'kith');
  const app = { socketFolder, database: 'kith', login: 'kith_app' };
  return { app, owner: { ...app, login: 'kith_owner' }, direct: app, stop: () => server.stop() };
}

/** Brings the database to the present: roles, migrations, the rule book. Returns whether anything changed. */
export async function prepareDatabase(home: Home, config: Config): Promise<string[]> {
  const owner = connect(home.owner, { max: 2 });
  const app = connect(home.app, { max: 1 });
  try {
    await ensureOwnRoles(owner, home, config);
    await refuseUnsafeLogin(app);
    const applied = await migrate(owner, home.owner, config.root);
    await applyPolicies(owner, await policyFiles(config.root));
    return applied;
  } finally {
    await Promise.all([owner.end(), app.end()]);
  }
}

/** The roles, on a server that can hold Kith. Harmless twice. */
export async function ensureOwnRoles(owner: Sql, home: Home, config: Config): Promise<void> {
  await refuseOldServer(owner);
  await ensureRoles(owner, config.root, loginOf(home.app));
}

/** Makes the owner and its database on a server of our own. Harmless twice. */
export async function createDatabase(superuser: Address, name: string): Promise<void> {
  const sql = connect(superuser, { max: 1 });
  try {
    const [owner] = await sql`select from pg_roles where rolname = 'kith_owner'`;
    if (!owner) await sql.unsafe('create role kith_owner login createrole');
    const [database] = await sql`select from pg_database where datname = ${name}`;
    if (!database) await sql.unsafe(`create database "${name}" owner kith_owner`);
  } finally {
    await sql.end();
  }
}

async function refuseOldServer(owner: Sql): Promise<void> {
  const [server] = await owner<{ version: number; encoding: string }[]>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`;
  if ((server?.version ?? 0) < 150000) throw new Error('Kith needs PostgreSQL 15 or newer.');
  if (server?.encoding !== 'UTF8') throw new Error('Kith needs a database with the encoding UTF8.');
}

function loginOf(address: Address): { name: string; password: string } {
  if (!address.url) return { name: address.login ?? 'kith_app', password: '' };
  const url = new URL(address.url);
  return { name: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
}
