import { randomBytes, randomUUID } from 'node:crypto';
import { clock } from '../../../platform/clock.ts';
import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
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

/** Opens a session and returns its token, which is nowhere kept. */
export async function openSession(
  db: Db,
  person: string,
  device: string,
  sharedComputer: boolean,
): Promise<{ token: string; ends: Date }> {
  const token = randomBytes(32).toString('base64url');
  const hours = sharedComputer ? sharedHours : usualDays * 24;
  const ends = new Date(clock.now().getTime() + hours * 3_600_000);
  await db`select app.open_session(${person}, ${hashOf(token)}, ${device}, ${sharedComputer}, ${ends})`;
  return { token, ends };
}

export function mySessions(db: Db): Promise<SessionRow[]> {
  return db<
    SessionRow[]
  >`select id, device, shared_computer, started_at from sessions order by started_at desc`;
}

export async function endSession(db: Db, session: string): Promise<void> {
  changedOne(await db`delete from sessions where id = ${session}`);
}

export async function mySignInName(db: Db): Promise<string> {
  return oneOf(await db<{ name: string }[]>`select name from sign_in_names`).name;
}
