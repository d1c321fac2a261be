import { changedOne, NotThere, oneOf, type Db } from '../../../platform/database.ts';
import type { Role } from '../../../platform/web/context.ts';
import type { TypedPersona } from './form.ts';

export interface Persona {
  id: string;
  name: string;
  first_color: number;
  second_color: number;
  has_left: boolean;
}

export interface MyPersona extends Persona {
  retired: boolean;
}

export interface MyRole {
  role: Role;
  given_at: Date;
  until: Date | null;
}

export function myPersonas(db: Db): Promise<MyPersona[]> {
  return db<MyPersona[]>`
    select p.id, p.name, p.first_color, p.second_color, p.has_left, o.retired
    from persona_owners o join personas p on p.id = o.persona_id
    where o.persona_id = any (app.my_personas())
    order by o.retired, lower(p.name), p.id`;
}

export async function myPersona(db: Db, id: string): Promise<MyPersona> {
  return oneOf((await myPersonas(db)).filter((persona) => persona.id === id));
}

/** @throws {NotThere} where there are a dozen already */
export async function makePersona(db: Db, { name, first, second }: TypedPersona): Promise<string> {
  const [made] = await db<{ id: string | null }[]>`
    select app.make_persona(${name}, ${first}, ${second}) as id`;
  if (!made?.id) throw new NotThere();
  return made.id;
}

export async function changePersona(db: Db, id: string, to: TypedPersona): Promise<void> {
  changedOne(
    await db`update personas set name = ${to.name}, first_color = ${to.first}, second_color = ${to.second} where id = ${id}`,
  );
}

export async function retirePersona(db: Db, id: string, retired: boolean): Promise<void> {
  changedOne(await db`update persona_owners set retired = ${retired} where persona_id = ${id}`);
}

export function myRoles(db: Db): Promise<MyRole[]> {
  return db<MyRole[]>`select role, given_at, until from person_roles
    where until is null or until > app.now() order by given_at, role`;
}
