import { changedOne, NotThere, oneOf, type Db } from '../../../platform/database.ts';
import { codeFingerprint, newCode } from '../../../platform/one-time-code.ts';
import type { MasterKey } from '../../../platform/sealing.ts';
import type { Guide } from './queries.ts';

/** A persona to go by in a space. */
export type OwnPersona = Guide;

export interface Asking {
  id: string;
  space_id: string;
  name: string;
  first_color: number;
  second_color: number;
  words: string;
}

export interface InvitedTo {
  id: string;
  name: string;
  about: string;
  rules: string;
  persona_id: string | null;
}

/** Personas that are in no space yet. */
export function freePersonas(db: Db): Promise<OwnPersona[]> {
  return db<OwnPersona[]>`select id, name, first_color, second_color from personas
    where id = any ((select app.free_personas())::uuid[]) order by lower(name), id`;
}

/** Who the one who asks was here before, if they ever were. */
export async function personaIWas(db: Db, space: string): Promise<OwnPersona | undefined> {
  const [row] = await db<OwnPersona[]>`select id, name, first_color, second_color from personas
    where id = app.persona_i_was(${space})`;
  return row;
}

/** `asked` where a guide decides. @throws {NotThere} where there is nothing to join */
export async function joinSpace(
  db: Db,
  space: string,
  persona: string,
  words: string,
): Promise<'in' | 'asked'> {
  const [row] = await db<{ outcome: string }[]>`
    select app.join_space(${space}, ${persona}, ${words}) as outcome`;
  if (row?.outcome !== 'in' && row?.outcome !== 'asked') throw new NotThere();
  return row.outcome;
}

export async function leaveSpace(db: Db, space: string): Promise<void> {
  changedOne(await db`select from app.leave_space(${space}) done where done`);
}

export async function watchOver(db: Db, space: string, watching: boolean): Promise<void> {
  changedOne(await db`select from app.watch_over(${space}, ${watching}) done where done`);
}

/** Who waits to be let in, the longest first. */
export function askingsFor(db: Db, space: string): Promise<Asking[]> {
  return db<Asking[]>`select a.id, a.space_id, p.name, p.first_color, p.second_color, a.words
    from space_askings a join personas p on p.id = a.persona_id
    where a.space_id = ${space} order by a.asked_at`;
}

export async function haveAsked(db: Db, space: string): Promise<boolean> {
  const rows = await db`select from space_askings where space_id = ${space}
    and persona_id = any ((select app.my_personas())::uuid[])`;
  return rows.length > 0;
}

export async function takeAskingBack(db: Db, space: string): Promise<void> {
  await db`delete from space_askings where space_id = ${space} and persona_id = any ((select app.my_personas())::uuid[])`;
}

export async function letIn(db: Db, asking: string, yes: boolean): Promise<void> {
  changedOne(await db`select from app.let_in(${asking}, ${yes}) done where done`);
}

/** A code for one person; only its fingerprint is kept. */
export async function inviteToSpace(db: Db, master: MasterKey, space: string): Promise<string> {
  const code = newCode();
  const print = codeFingerprint(master, 'space', code);
  changedOne(await db`select from app.invite_to_space(${space}, ${print}) done where done`);
  return code;
}

export async function invitedTo(db: Db, master: MasterKey, code: string): Promise<InvitedTo> {
  const print = codeFingerprint(master, 'space', code);
  return oneOf(
    await db<InvitedTo[]>`
    select id, name, about, rules, persona_id from app.space_invited_to(${print})`,
  );
}

export async function joinByInvitation(
  db: Db,
  master: MasterKey,
  code: string,
  persona: string,
): Promise<string> {
  const print = codeFingerprint(master, 'space', code);
  const [row] = await db<{ space: string | null }[]>`
    select app.join_by_invitation(${print}, ${persona}) as space`;
  if (!row?.space) throw new NotThere();
  return row.space;
}
