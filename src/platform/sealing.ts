import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { NotThere, type Db } from './database.ts';
import type { MasterKey } from './master-key.ts';

export { masterKey, type MasterKey } from './master-key.ts';

/** Which cell a sealed text belongs to; it opens nowhere else. */
export interface Cell {
  table: string;
  column: string;
  row: string;
}

/** A new person's key, wrapped; it is bound to that person. */
export function newWrappedKey(master: MasterKey, person: string): Buffer {
  return encrypt(master.secret, `person_keys.wrapped:${person}`, randomBytes(32));
}

export function rewrap(from: MasterKey, to: MasterKey, person: string, wrapped: Buffer): Buffer {
  const place = `person_keys.wrapped:${person}`;
  return encrypt(to.secret, place, decrypt(from.secret, place, wrapped));
}

/** Seals one person's private text for one cell with AES-256-GCM: version, nonce (12), tag (16), ciphertext. */
export async function seal(
  db: Db,
  master: MasterKey,
  person: string,
  cell: Cell,
  text: string,
): Promise<Buffer> {
  return encrypt(
    await personKey(db, master, person),
    cellName(person, cell),
    Buffer.from(text, 'utf8'),
  );
}

/** @throws {NotThere} when the person's key was destroyed */
export async function unseal(
  db: Db,
  master: MasterKey,
  person: string,
  cell: Cell,
  sealed: Uint8Array,
): Promise<string> {
  return decrypt(await personKey(db, master, person), cellName(person, cell), sealed).toString(
    'utf8',
  );
}

/** Many cells of one person with one look at the key. */
export async function unsealAll(
  db: Db,
  master: MasterKey,
  person: string,
  cells: { cell: Cell; sealed: Uint8Array }[],
): Promise<string[]> {
  if (cells.length === 0) return [];
  const key = await personKey(db, master, person);
  return cells.map(({ cell, sealed }) =>
    decrypt(key, cellName(person, cell), sealed).toString('utf8'),
  );
}

/** A keyed fingerprint for looking things up (rates, addresses) that says nothing to who reads the database. */
export function fingerprint(master: MasterKey, purpose: string, text: string): Buffer {
  return createHmac('sha256', master.finger).update(`${purpose}\0${text}`).digest();
}

export function encrypt(key: Buffer, bound: string, plain: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(1), nonce, cipher.getAuthTag(), body]);
}

export function decrypt(key: Buffer, bound: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== 1) throw new Error('Sealed by a newer Kith.');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 13)).setAAD(
    Buffer.from(bound),
  );
  decipher.setAuthTag(bytes.subarray(13, 29));
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]);
}

async function personKey(db: Db, master: MasterKey, person: string): Promise<Buffer> {
  const [row] = await db<
    { wrapped: Buffer | null }[]
  >`select app.wrapped_key(${person}) as wrapped`;
  if (!row?.wrapped) throw new NotThere();
  return decrypt(master.secret, `person_keys.wrapped:${person}`, row.wrapped);
}

const cellName = (person: string, cell: Cell) =>
  `${cell.table}.${cell.column}:${cell.row}:${person}`;
