import { open, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MasterKey } from './sealing.ts';

/** What a restore must do again: ids, a kind and a time, never a word of anybody. */
export interface LedgerEntry {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  kind: 'erasure' | 'withdrawal';
  person: string;
  /** Of a withdrawal: the capability that knows its subject. */
  capability: string;
  subject: string;
}

/** A line of the ledger was not written with this master key. */
export class LedgerBroken extends Error {}

export const ledgerFile = (folder: string): string => path.join(folder, 'ledger.jsonl');

/**
 * Every whole line of the file, each proven by its HMAC. A torn last line, left by a crash, was never acknowledged.
 * @throws {LedgerBroken} naming the line that no given key signed
 */
export async function readLedgerFile(folder: string, keys: MasterKey[]): Promise<LedgerEntry[]> {
  const text = await readFile(ledgerFile(folder), 'utf8').catch(absent);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => readLine(line, index + 1, keys));
}

/** On disk when it returns. */
export async function appendToLedgerFile(
  folder: string,
  key: MasterKey,
  entries: LedgerEntry[],
): Promise<void> {
  const file = await open(ledgerFile(folder), 'a+', 0o600);
  try {
    await dropTornLine(file);
    await file.appendFile(entries.map((entry) => `${signed(entry, key)}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(folder);
}

/** Signs every line with the new key; the file is replaced in one step. Lines that the new key signed already stay. */
export async function signLedgerAnew(
  folder: string,
  from: MasterKey,
  to: MasterKey,
): Promise<void> {
  const entries = await readLedgerFile(folder, [to, from]);
  if (entries.length === 0) return;
  const fresh = `${ledgerFile(folder)}.next`;
  await writeFile(fresh, entries.map((entry) => `${signed(entry, to)}\n`).join(''), {
    mode: 0o600,
    flush: true,
  });
  await rename(fresh, ledgerFile(folder));
  await syncFolder(folder);
}

/** A new name in a folder lasts through a power cut only once the folder itself is on disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function dropTornLine(file: Awaited<ReturnType<typeof open>>): Promise<void> {
  const bytes = await file.readFile();
  const whole = bytes.lastIndexOf('\n') + 1;
  if (whole < bytes.length) await file.truncate(whole);
}

function readLine(line: string, number: number, keys: MasterKey[]): LedgerEntry {
  const { mac, ...entry } = parsed(line);
  const said = Buffer.from(mac ?? '', 'hex');
  // guard: ledger-signature
  if (!keys.some((key) => same(said, macOf(entry, key)))) {
    throw new LedgerBroken(`Line ${number} of ledger.jsonl was not written with this master key.`);
  }
  return entry;
}

function parsed(line: string): LedgerEntry & { mac?: string } {
  try {
    return JSON.parse(line) as LedgerEntry & { mac?: string };
  } catch {
    return { id: '', at: '', kind: 'erasure', person: '', capability: '', subject: '' };
  }
}

const same = (one: Buffer, other: Buffer) =>
  one.length === other.length && timingSafeEqual(one, other);

const signed = (entry: LedgerEntry, key: MasterKey) =>
  JSON.stringify({ ...entry, mac: macOf(entry, key).toString('hex') });

function macOf({ id, at, kind, person, capability, subject }: LedgerEntry, key: MasterKey): Buffer {
  const line = JSON.stringify([id, at, kind, person, capability, subject]);
  return createHmac('sha256', key.secret).update(`ledger\0${line}`).digest();
}

function absent(fault: NodeJS.ErrnoException): string {
  if (fault.code === 'ENOENT') return '';
  throw fault;
}
