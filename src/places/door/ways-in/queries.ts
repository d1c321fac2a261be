import { changedOne, type Db } from '../../../platform/database.ts';

export interface Passkey {
  id: string;
  credential: string;
  transports: string[];
  label: string;
  added_at: Date;
}

export interface NewPasskey {
  credential: string;
  publicKey: Uint8Array;
  counter: number;
  transports: string[];
  label: string;
}

export function myPasskeys(db: Db): Promise<Passkey[]> {
  return db<Passkey[]>`
    select id, credential, transports, label, added_at from passkeys order by added_at`;
}

/** False where this passkey is somebody's already. */
export async function addPasskey(db: Db, person: string, key: NewPasskey): Promise<boolean> {
  const { count } =
    await db`insert into passkeys (person_id, credential, public_key, counter, transports, label)
    values (${person}, ${key.credential}, ${Buffer.from(key.publicKey)}, ${key.counter}, ${key.transports}, ${key.label})
    on conflict (credential) do nothing`;
  return count === 1;
}

export async function namePasskey(db: Db, id: string, label: string): Promise<void> {
  changedOne(await db`update passkeys set label = ${label} where id = ${id}`);
}

export async function removePasskey(db: Db, id: string): Promise<void> {
  changedOne(await db`delete from passkeys where id = ${id}`);
}

export interface CodeSecret {
  secret: Buffer;
  confirmed_at: Date | null;
  last_step: string;
}

export async function myCodeSecret(db: Db): Promise<CodeSecret | undefined> {
  const [row] = await db<
    CodeSecret[]
  >`select secret, confirmed_at, last_step::text from code_secrets`;
  return row;
}

/** Takes the place of one that was never confirmed. */
export async function beginCodes(db: Db, person: string, secret: Buffer): Promise<void> {
  await db`delete from code_secrets where confirmed_at is null`;
  await db`insert into code_secrets (person_id, secret) values (${person}, ${secret})`;
}

/** The first code that fits turns codes on. */
export async function confirmCodes(db: Db, step: number): Promise<boolean> {
  const { count } = await db`
    update code_secrets set confirmed_at = app.now(), last_step = ${step} where last_step < ${step}`;
  return count === 1;
}

/** A code works once. */
export async function useStep(db: Db, step: number): Promise<boolean> {
  const { count } = await db`update code_secrets set last_step = ${step} where last_step < ${step}`;
  return count === 1;
}

export async function stopCodes(db: Db): Promise<void> {
  changedOne(await db`delete from code_secrets where confirmed_at is not null`);
}

/** New recovery codes in place of all old ones; only their hashes are kept. */
export async function keepRecoveryCodes(db: Db, person: string, hashes: Buffer[]): Promise<void> {
  await db`delete from recovery_codes`;
  for (const hash of hashes)
    await db`insert into recovery_codes (code_hash, person_id) values (${hash}, ${person})`;
}

export async function recoveryCodesLeft(db: Db): Promise<number> {
  const [row] = await db<
    { left: number }[]
  >`select count(*)::int as left from recovery_codes where used_at is null`;
  return row?.left ?? 0;
}

export interface MailAddress {
  address: Buffer;
  letters: boolean;
  last_letter_at: Date | null;
}

export async function myMailAddress(db: Db): Promise<MailAddress | undefined> {
  const [row] = await db<
    MailAddress[]
  >`select address, letters, last_letter_at from mail_addresses`;
  return row;
}

export async function chooseLetters(db: Db, letters: boolean): Promise<void> {
  await db`update mail_addresses set letters = ${letters}`;
}

export async function letterSent(db: Db): Promise<void> {
  await db`update mail_addresses set last_letter_at = app.now()`;
}

export async function removeMailAddress(db: Db): Promise<void> {
  changedOne(await db`delete from mail_addresses`);
}

export interface WayBack {
  asked_at: Date;
  agreed_at: Date | null;
  stopped_at: Date | null;
  used_at: Date | null;
}

export function waysBack(db: Db): Promise<WayBack[]> {
  return db<WayBack[]>`
    select asked_at, agreed_at, stopped_at, used_at from ways_back order by asked_at desc`;
}

export async function stopWayBack(db: Db): Promise<boolean> {
  const [row] = await db<{ stopped: boolean }[]>`select app.stop_way_back() as stopped`;
  return row?.stopped ?? false;
}
