import { randomBytes, randomUUID } from 'node:crypto';
import { clock } from '../../../platform/clock.ts';
import { changedOne, NotThere, oneOf, type Db } from '../../../platform/database.ts';
import { newWrappedKey, type MasterKey } from '../../../platform/sealing.ts';
import { hashOf } from '../../../platform/web/arrival.ts';
import { newSignInName } from './sign-in-name.ts';

export interface Joining {
  passwordHash: string | null;
  turns18On: string | null;
  zone: string;
  language: string;
}

export interface SessionRow {
  id: string;
  device: string;
  shared_computer: boolean;
  started_at: Date;
  mine: boolean;
}

const usualDays = 30;
const sharedHours = 12;

/** A new account; returns who it is and the name they sign in with. */
export async function joinCommunity(
  db: Db,
  master: MasterKey,
  joining: Joining,
): Promise<{ person: string; name: string }> {
  const person = randomUUID();
  const wrapped = newWrappedKey(master, person);
  for (;;) {
    const name = newSignInName();
    const [made] = await db<{ free: boolean }[]>`
      select app.join_community(${person}, ${name}, ${joining.passwordHash}, ${joining.turns18On}, ${wrapped}, ${master.id},
        ${joining.zone}, ${joining.language}) as free`;
    if (made?.free) return { person, name };
  }
}

export async function passwordOf(
  db: Db,
  name: string,
): Promise<{ person: string; hash: string } | undefined> {
  const [row] = await db<
    { person: string; hash: string }[]
  >`select person, hash from app.password_of(${name})`;
  return row;
}

export interface Opening {
  device: string;
  sharedComputer: boolean;
  /** The session that this one takes the place of. */
  insteadOf: string | null;
}

/** Opens a session and returns its token, which is nowhere kept. Asked as a visitor. */
export async function openSession(
  db: Db,
  person: string,
  { device, sharedComputer, insteadOf }: Opening,
): Promise<{ token: string; ends: Date }> {
  const token = randomBytes(32).toString('base64url');
  const hours = sharedComputer ? sharedHours : usualDays * 24;
  const ends = new Date(clock.now().getTime() + hours * 3_600_000);
  await db`select app.open_session(${person}, ${hashOf(token)}, ${device}, ${sharedComputer}, ${ends}, ${insteadOf})`;
  return { token, ends };
}

/** The session that asks goes on, proven anew and under a new token. */
export async function proveSession(db: Db): Promise<{ token: string; ends: Date }> {
  const token = randomBytes(32).toString('base64url');
  const { ends } = oneOf(
    await db<{ ends: Date | null }[]>`select app.prove_session(${hashOf(token)}) as ends`,
  );
  if (!ends) throw new NotThere();
  return { token, ends };
}

export function mySessions(db: Db): Promise<SessionRow[]> {
  return db<
    SessionRow[]
  >`select id, device, shared_computer, started_at, id is not distinct from app.my_session() as mine from sessions order by started_at desc`;
}

export async function endSession(db: Db, session: string): Promise<void> {
  changedOne(await db`delete from sessions where id = ${session}`);
}

/** All but the one that asks. */
export async function endOtherSessions(db: Db): Promise<void> {
  await db`delete from sessions where id is distinct from app.my_session()`;
}

/** Asked as the person; a first password or a new one. */
export async function changePassword(db: Db, person: string, hash: string): Promise<void> {
  const { count } = await db`update passwords set hash = ${hash}, changed_at = app.now()`;
  if (count === 0) await db`insert into passwords (person_id, hash) values (${person}, ${hash})`;
}

export async function myPasswordChange(db: Db): Promise<Date | undefined> {
  const [row] = await db<{ changed_at: Date }[]>`select changed_at from passwords`;
  return row?.changed_at;
}

export async function mySignInName(db: Db): Promise<string> {
  return oneOf(await db<{ name: string }[]>`select name from sign_in_names`).name;
}
