import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sql } from './database.ts';

/** The start refuses a login that could step around the rule book; the message holds the SQL to run. */
export class UnsafeLogin extends Error {}

export interface Login {
  name: string;
  password: string;
}

/** Makes the roles that are missing, as the owner. Harmless twice. */
export async function ensureRoles(owner: Sql, root: string, login: Login): Promise<void> {
  const statements = await rolesSql(root, login);
  if (await rolesStand(owner, login.name)) return;
  const [owning] = await owner<{ able: boolean }[]>`
    select rolcreaterole or rolsuper as able from pg_roles where rolname = current_user`;
  if (!owning?.able) throw new UnsafeLogin(askForRoles(statements));
  await owner.begin(async (db) => {
    await db`select pg_advisory_xact_lock(hashtextextended('kith roles', 0))`;
    await db.unsafe(statements);
  });
}

/** @throws {UnsafeLogin} when the app's login is a superuser, bypasses row security, inherits rights or owns anything */
export async function refuseUnsafeLogin(app: Sql): Promise<void> {
  const [login] = await app<{ name: string; unsafe: boolean; owns: boolean }[]>`
    select r.rolname as name,
      r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolinherit as unsafe,
      exists (select from pg_class c where c.relowner = r.oid) or
      exists (select from pg_database d where d.datdba = r.oid) as owns
    from pg_roles r where r.rolname = session_user`;
  // guard: unsafe-login
  if (!login || login.unsafe || login.owns) throw new UnsafeLogin(explainUnsafe(login?.name ?? ''));
}

export async function rolesSql(root: string, login: Login): Promise<string> {
  const text = await readFile(path.join(root, 'database/roles.sql'), 'utf8');
  return text
    .replaceAll('{{login}}', login.name.replaceAll(/['"]/g, ''))
    .replaceAll('{{password}}', `''${login.password.replaceAll("'", "''''")}''`);
}

async function rolesStand(owner: Sql, login: string): Promise<boolean> {
  const [found] = await owner<{ memberships: number }[]>`
    select count(*)::int as memberships
    from pg_auth_members m
    join pg_roles granted on granted.oid = m.roleid
    join pg_roles holder on holder.oid = m.member
    where (holder.rolname = ${login} and granted.rolname in ('app_person', 'app_visitor', 'app_worker', 'kith_worker'))
      or (holder.rolname = current_user and granted.rolname = 'kith_worker')`;
  return (found?.memberships ?? 0) >= 5;
}

function askForRoles(statements: string): string {
  return `The owner in DATABASE_OWNER_URL may not create roles. Ask whoever runs PostgreSQL to run this once, then start again:\n\n${statements}`;
}

function explainUnsafe(name: string): string {
  return `The login "${name}" in DATABASE_URL could step around who may see what: it is a superuser, bypasses row security, inherits rights or owns tables. Use a login of its own, made so:

  create role kith_app login noinherit nosuperuser nobypassrls password 'choose one';

and set DATABASE_URL to it. The present one may serve as DATABASE_OWNER_URL.`;
}
