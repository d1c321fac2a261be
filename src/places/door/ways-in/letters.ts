import { randomBytes } from 'node:crypto';
import { clock } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/database.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { post } from '../../../platform/mail.ts';
import { notify } from '../../../platform/notices.ts';
import { fingerprint, seal, unseal, type MasterKey } from '../../../platform/sealing.ts';
import { hashOf } from '../../../platform/web/arrival.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { addressLetter } from './emails.ts';

const hour = 3_600_000;
const addressCell = (person: string) => ({
  table: 'mail_addresses',
  column: 'address',
  row: person,
});

/** What a link in a letter leads to. */
export interface Door {
  purpose: 'link' | 'way_back' | 'address';
  opensAt: Date;
}

/** The same address, however it was typed, under a key: it is looked up without being known. */
export const addressFingerprint = (master: MasterKey, address: string): Buffer =>
  fingerprint(master, 'mail address', address.trim().toLowerCase());

/** An address attaches only after the link in its letter is opened, within a day. */
export async function awaitAddress(c: Ask, person: string, address: string): Promise<void> {
  const { db, services, words } = c.var;
  const token = newToken();
  const sealed = await seal(db, services.master, person, addressCell(person), address.trim());
  const print = addressFingerprint(services.master, address);
  const ends = new Date(clock.now().getTime() + 24 * hour);
  await db`select app.await_address(${hashOf(token)}, ${sealed}, ${print}, ${ends})`;
  const link = new URL(`/address/${token}`, services.config.url).href;
  await post(db, { to: address.trim(), ...addressLetter(words, link), person, secret: true });
}

/** Asks for the letter with the links; whether there is anybody at this address is looked up later, by a job. */
export async function askForLinks(db: Db, master: MasterKey, address: string): Promise<void> {
  await enqueue(db, 'door-letter', {
    fingerprint: addressFingerprint(master, address).toString('hex'),
  });
}

export const openAddress = (
  db: Db,
  master: MasterKey,
  person: string,
  sealed: Uint8Array,
): Promise<string> => unseal(db, master, person, addressCell(person), sealed);

export const newToken = (): string => randomBytes(32).toString('base64url');

/** A change of the ways in that the person did not make themself should not stay unseen. */
export const tellOfChange = (db: Db, person: string): Promise<void> =>
  notify(db, person, { kind: 'ways-in.changed', link: '/you/ways-in' });
