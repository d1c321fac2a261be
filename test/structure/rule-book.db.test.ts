import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { capabilities } from '../../src/app.tsx';
import { readConfig } from '../../src/config.ts';
import { whoMaySeeWhat } from '../../src/platform/who-may-see-what.ts';
import { createWorld, type World } from '../world.ts';

let world: World;
const { root } = readConfig({});
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

async function names(query: Promise<readonly { name: string }[]>): Promise<string[]> {
  return (await query).map(({ name }) => name);
}

test('Every table has row security', async () => {
  const open = world.owner<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'app', 'graphile_worker') and c.relkind in ('r', 'p') and not c.relrowsecurity
      and not (n.nspname = 'graphile_worker' and c.relname = 'migrations')`;
  expect(await names(open)).toEqual([]);
});

test('No role that asks has a grant on a table without a policy for it', async () => {
  const bare = world.owner<{ name: string }[]>`
    select distinct g.table_name || ' for ' || g.grantee as name
    from (select table_schema, table_name, grantee from information_schema.role_table_grants
      union select table_schema, table_name, grantee from information_schema.role_column_grants) g
    where g.table_schema in ('public', 'app') and g.grantee in ('app_person', 'app_visitor', 'app_worker', 'PUBLIC')
      and not exists (select from pg_policies p where p.schemaname = g.table_schema and p.tablename = g.table_name
        and g.grantee::name = any (p.roles))`;
  expect(await names(bare)).toEqual([]);
});

test('Every security definer function has a fixed search path, ends it with pg_temp, and is closed to the public', async () => {
  const loose = world.owner<{ name: string }[]>`
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'public') and p.prosecdef
      and not exists (select from unnest(p.proconfig) setting where setting ~ '^search_path=.*pg_temp"?$')`;
  expect(await names(loose)).toEqual([]);
  const open = world.owner<{ name: string }[]>`
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'public') and has_function_privilege('public', p.oid, 'execute')`;
  expect(await names(open)).toEqual([]);
});

test('Every policy is a sentence, and asks who is asking once a query', async () => {
  const policies = await world.owner<{ name: string; text: string }[]>`
    select policyname as name, coalesce(qual, '') || coalesce(with_check, '') as text from pg_policies where schemaname in ('public', 'app')`;
  for (const { name } of policies) expect(name).toMatch(/^[A-Z][^.]{15,62}$/);
  const perRow = policies.filter(({ text }) => /(?<!SELECT )app\.me\(\)/.test(text));
  expect(perRow.map(({ name }) => name)).toEqual([]);
});

test('Every view asks as its reader', async () => {
  const views = world.owner<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'app') and c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)`;
  expect(await names(views)).toEqual([]);
});

test('Every table is held by exactly one capability, which answers for its export and erasing', async () => {
  const tables = await names(world.owner<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migrations' order by 1`);
  const held = capabilities.flatMap((capability) => capability.held.flatMap((part) => part.tables));
  expect(held.toSorted()).toEqual(tables.toSorted());
});

test('Every table that anybody may ask is asked in some truth table', async () => {
  const granted = await names(world.owner<{ name: string }[]>`
    select distinct tablename as name from pg_policies where schemaname = 'public'`);
  const files = await readdir(path.join(root, 'src'), { recursive: true });
  const tests = files.filter((file) => file.endsWith('policy.test.ts'));
  const texts = await Promise.all(
    tests.map((file) => readFile(path.join(root, 'src', file), 'utf8')),
  );
  const asked = texts.join('\n');
  const unasked = granted.filter(
    (table) => !new RegExp(`\\b(from|into|update|join)\\s+${table}\\b`).test(asked),
  );
  expect(unasked).toEqual([]);
});

test('The app’s login owns nothing, bypasses nothing and inherits nothing', async () => {
  const [login] = await world.sql`
    select r.rolsuper, r.rolbypassrls, r.rolinherit, r.rolcreaterole,
      exists (select from pg_class c where c.relowner = r.oid) as owns from pg_roles r where r.rolname = session_user`;
  expect(login).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolinherit: false,
    rolcreaterole: false,
    owns: false,
  });
});

test('docs/who-may-see-what.md says what the live database does', async () => {
  const printed = await whoMaySeeWhat(world.owner);
  await expect(printed).toMatchFileSnapshot(path.join(root, 'docs/who-may-see-what.md'));
});
