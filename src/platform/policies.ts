import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Db, Sql } from './database.ts';

export interface PolicyFile {
  name: string;
  text: string;
}

/**
 * The words first: `database/vocabulary.sql`, then each capability's own `vocabulary.sql`; after them every `policy.sql` and
 * `<noun>.policy.sql`, in the order of their paths.
 */
export async function policyFiles(root: string): Promise<PolicyFile[]> {
  const entries = (await readdir(path.join(root, 'src'), { recursive: true })).sort();
  const words = entries.filter((name) => path.basename(name) === 'vocabulary.sql');
  const policies = entries.filter((name) => /(^|[./\\])policy\.sql$/.test(name));
  const own = [...words, ...policies].map((name) => path.join('src', name));
  return Promise.all(
    ['database/vocabulary.sql', ...own].map(async (name) => ({
      name,
      text: await readFile(path.join(root, name), 'utf8'),
    })),
  );
}

/** Policies are present state: all are dropped and written again in one transaction, when their hash has changed. */
export async function applyPolicies(owner: Sql, files: PolicyFile[]): Promise<boolean> {
  if (await policiesAreFresh(owner, files)) return false;
  await owner.begin(async (db) => {
    await db`select pg_advisory_xact_lock(hashtextextended('kith policies', 0)), set_config('lock_timeout', '10s', true)`;
    await takeEverythingBack(db);
    for (const file of files) await applyFile(db, file);
    await dropForgottenFunctions(db);
    await handOverTheQueue(db);
    await db`insert into app.applied_policies (hash) values (${hashOf(files)})
      on conflict (only_row) do update set hash = excluded.hash, applied_at = app.now()`;
  });
  return true;
}

/** Whether the database holds exactly these. */
export async function policiesAreFresh(owner: Sql, files: PolicyFile[]): Promise<boolean> {
  const [applied] = await owner<{ hash: string }[]>`select hash from app.applied_policies`;
  return applied?.hash === hashOf(files);
}

const hashOf = (files: PolicyFile[]): string =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex');

async function applyFile(db: Db, file: PolicyFile): Promise<void> {
  await db.unsafe(file.text).catch((error: unknown) => {
    throw new Error(`${file.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  });
}

/** Row security on every table, no policy, no grant: deny is the default. */
async function takeEverythingBack(db: Db): Promise<void> {
  await db.unsafe(dropPolicies);
  await db.unsafe(revokeGrants);
}

const dropPolicies = `
  do $$
  declare item record;
  begin
    for item in select schemaname, tablename, policyname from pg_policies where schemaname in ('public', 'app') loop
      execute format('drop policy %I on %I.%I', item.policyname, item.schemaname, item.tablename);
    end loop;
    for item in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'app') and c.relkind in ('r', 'p') and not c.relrowsecurity loop
      execute format('alter table %I.%I enable row level security', item.nspname, item.relname);
    end loop;
  end $$`;

const revokeGrants = `
  alter default privileges revoke execute on functions from public;
  revoke create on schema public from public;
  revoke all on all tables in schema public, app from public, app_person, app_visitor, app_worker, kith_worker;
  revoke all on all sequences in schema public, app from public, app_person, app_visitor, app_worker;
  revoke all on all functions in schema app from public, app_person, app_visitor, app_worker;
  grant usage on schema public to app_person, app_visitor, app_worker;
  grant create on schema app to kith_worker`;

/** A function that no file wrote in this transaction is history. */
async function dropForgottenFunctions(db: Db): Promise<void> {
  const forgotten = await db<{ signature: string }[]>`
    select p.oid::regprocedure::text as signature
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and p.prokind = 'f' and p.xmin::text::bigint <> (txid_current() & 4294967295)`;
  for (const { signature } of forgotten) await db.unsafe(`drop function ${signature}`);
}

/** The queue belongs to kith_worker, and with it every function that reaches into it: those named queue_…, too. */
async function handOverTheQueue(db: Db): Promise<void> {
  const reaching = await db<{ signature: string }[]>`
    select p.oid::regprocedure::text as signature
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and (p.proname in ('enqueue', 'cancel_job') or p.proname like 'queue\\_%')`;
  for (const { signature } of reaching)
    await db.unsafe(`alter function ${signature} owner to kith_worker`);
  await db.unsafe('revoke create on schema app from kith_worker');
}
