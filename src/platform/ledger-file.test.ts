import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  appendToLedgerFile,
  ledgerFile,
  readLedgerFile,
  signLedgerAnew,
  type LedgerEntry,
} from './ledger-file.ts';
import { masterKey } from './master-key.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'kith-ledger-'))));
afterEach(() => rm(folder, { recursive: true }));

const [key, next] = [masterKey(Buffer.alloc(32, 1)), masterKey(Buffer.alloc(32, 2))];
const entry = (id: string): LedgerEntry => ({
  id,
  at: '2026-11-21T10:00:00.000Z',
  kind: 'erasure',
  person: `person ${id}`,
  capability: '',
  subject: '',
});

test('What is appended is read again, in a file that only Kith’s account may read', async () => {
  expect(await readLedgerFile(folder, [key])).toEqual([]);
  await appendToLedgerFile(folder, key, [entry('1')]);
  await appendToLedgerFile(folder, key, [entry('2'), entry('3')]);
  expect(await readLedgerFile(folder, [key])).toEqual([entry('1'), entry('2'), entry('3')]);
  expect((await stat(ledgerFile(folder))).mode & 0o777).toBe(0o600);
});

test('A line that a crash tore off is left out, and the next one stands whole', async () => {
  await appendToLedgerFile(folder, key, [entry('1')]);
  await appendFile(ledgerFile(folder), '{"id":"2","at":"20');
  expect(await readLedgerFile(folder, [key])).toEqual([entry('1')]);
  await appendToLedgerFile(folder, key, [entry('3')]);
  expect(await readLedgerFile(folder, [key])).toEqual([entry('1'), entry('3')]);
});

test('A line that somebody else wrote or changed is refused, by its number', async () => {
  await appendToLedgerFile(folder, key, [entry('1'), entry('2')]);
  const text = await readFile(ledgerFile(folder), 'utf8');
  for (const forged of [
    text.replace('person 2', 'person 9'),
    `${text}nonsense\n`,
    `${text}${JSON.stringify(entry('3'))}\n`,
  ]) {
    await writeFile(ledgerFile(folder), forged);
    await expect(readLedgerFile(folder, [key])).rejects.toThrow(/^Line [23] of ledger.jsonl/);
  }
});

test('A new master key signs every line anew, and doing it twice is harmless', async () => {
  await appendToLedgerFile(folder, key, [entry('1'), entry('2')]);
  await signLedgerAnew(folder, key, next);
  await signLedgerAnew(folder, key, next);
  expect(await readLedgerFile(folder, [next])).toEqual([entry('1'), entry('2')]);
  await expect(readLedgerFile(folder, [key])).rejects.toThrow();
});
