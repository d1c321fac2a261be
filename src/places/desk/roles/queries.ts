import { oneOf, type Db } from '../../../platform/database.ts';
import type { Role } from '../../../platform/web/context.ts';

export interface HeldRole {
  role: Role;
  until: Date | null;
}

export interface Holder {
  person: string;
  name: string;
  roles: Role[];
}

/** Everyone who holds a role, by the name they work under. */
export function holders(db: Db, role: Role | ''): Promise<Holder[]> {
  return db<Holder[]>`
    select r.person_id as person, coalesce(w.name, '') as name, array_agg(r.role order by r.role) as roles
    from person_roles r left join work_names w using (person_id)
    where r.until is null or r.until > app.now()
    group by r.person_id, w.name
    having ${role} = '' or ${role} = any (array_agg(r.role))
    order by name collate "und-x-icu"`;
}

/** 404 for an id that nobody has. */
export async function rolesOf(
  db: Db,
  person: string,
): Promise<{ name: string; roles: HeldRole[] }> {
  oneOf(await db`select 1 where app.is_person(${person})`);
  const roles = await db<HeldRole[]>`
    select role, until from person_roles where person_id = ${person} and (until is null or until > app.now()) order by role`;
  const [named] = await db<
    { name: string }[]
  >`select name from work_names where person_id = ${person}`;
  return { name: named?.name ?? '', roles };
}

export async function personOfSignInName(db: Db, name: string): Promise<string | undefined> {
  const [row] = await db<
    { person: string | null }[]
  >`select app.person_of_sign_in_name(${name}) as person`;
  return row?.person ?? undefined;
}

export type Given = 'given' | 'not-there' | 'not-yours' | 'self' | 'young';

/** `lastDay` is a day of the community's zone, `YYYY-MM-DD`, or null for no end. */
export async function giveRole(
  db: Db,
  person: string,
  role: Role,
  lastDay: string | null,
): Promise<Given> {
  const [row] = await db<
    { given: Given }[]
  >`select app.give_role(${person}, ${role}, ${lastDay}::date) as given`;
  return row?.given ?? 'not-there';
}

export type Taken = 'taken' | 'not-there' | 'not-yours' | 'last';

export async function takeRole(db: Db, person: string, role: Role): Promise<Taken> {
  const [row] = await db<{ taken: Taken }[]>`select app.take_role(${person}, ${role}) as taken`;
  return row?.taken ?? 'not-there';
}

export async function myWorkName(db: Db): Promise<string> {
  const [row] = await db<
    { name: string }[]
  >`select name from work_names where person_id = app.me()`;
  return row?.name ?? '';
}

export async function chooseWorkName(db: Db, person: string, name: string): Promise<void> {
  await db`insert into work_names (person_id, name) values (${person}, ${name})
    on conflict (person_id) do update set name = excluded.name`;
}
