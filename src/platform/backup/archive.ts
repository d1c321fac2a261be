import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { Manifest } from './write.ts';

/** This file is not a whole backup of Kith; the message says why. */
export class BackupRefused extends Error {}

export interface Archive {
  manifest: Manifest;
  ledger: string;
  read(table: string): Promise<Readable>;
  close(): void;
}

/** @throws {BackupRefused} when it is not a backup, is cut short, or a checksum differs */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(() => {
    throw new BackupRefused(`${file} is not a backup of Kith, or only a part of one.`);
  });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const read = (name: string) => openEntry(zip, entries.get(name), file);
  const manifest = JSON.parse(await text(await read('manifest.json'))) as Manifest;
  const archive: Archive = {
    manifest,
    ledger: entries.has('ledger.jsonl') ? await text(await read('ledger.jsonl')) : '',
    read: (table) => read(`${table}.copy`),
    close: () => zip.close(),
  };
  await verify(archive, file);
  return archive;
}

async function openEntry(zip: ZipFile, entry: Entry | undefined, file: string): Promise<Readable> {
  if (!entry) throw new BackupRefused(`${file} is not a whole backup of Kith.`);
  return zip.openReadStreamPromise(entry);
}

async function verify(archive: Archive, file: string): Promise<void> {
  if (archive.manifest.format !== 1) throw new BackupRefused(`${file} was made by a newer Kith.`);
  for (const { name, sha256 } of archive.manifest.tables) {
    const hash = createHash('sha256');
    for await (const chunk of await archive.read(name)) hash.update(chunk as Buffer);
    if (hash.digest('hex') !== sha256)
      throw new BackupRefused(`${file}: ${name} was changed after the backup was made.`);
  }
}
