import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { clock } from '../clock.ts';
import type { Db, Sql } from '../database.ts';
import { schemaVersion } from '../migrations.ts';
import { keptTables, keyTable, sequences, type Sequence, type Table } from './tables.ts';

export interface Manifest {
  format: 1;
  madeAt: string;
  schema: string;
  tables: (Table & { sha256: string })[];
  sequences: Sequence[];
}

export type Progress = (done: number, of: number, what: string) => void;

/**
 * Writes one consistent snapshot while people go on using Kith: `file` with everything but the keys of persons, and `file.keys`
 * with those alone. Both are written beside and renamed when whole, with mode 0600.
 */
export async function writeBackup(
  owner: Sql,
  file: string,
  ledger: string,
  onProgress: Progress,
): Promise<Manifest> {
  return owner.begin('isolation level repeatable read read only', async (db) => {
    const tables = await keptTables(db);
    const facts = {
      format: 1 as const,
      madeAt: clock.now().toISOString(),
      schema: await schemaVersion(db),
      sequences: await sequences(db),
    };
    const ordinary = tables.filter(({ name }) => name !== keyTable);
    const keys = tables.filter(({ name }) => name === keyTable);
    const told = await ledgerText(ledger);
    const manifest = await writeArchive(db, file, ordinary, facts, onProgress, told);
    await writeArchive(db, `${file}.keys`, keys, facts, () => undefined);
    return manifest;
  });
}

type Facts = Omit<Manifest, 'tables'>;

async function writeArchive(
  db: Db,
  file: string,
  tables: Table[],
  facts: Facts,
  onProgress: Progress,
  ledger?: string,
): Promise<Manifest> {
  const zip = new ZipFile();
  const part = `${file}.part`;
  const manifest: Manifest = { ...facts, tables: [] };
  const writing = pipeline(zip.outputStream, createWriteStream(part, { mode: 0o600 }));
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  for (const [index, table] of tables.entries()) {
    onProgress(index, tables.length, table.name);
    const sha256 = await Promise.race([addTable(db, zip, table), failed]);
    manifest.tables.push({ ...table, sha256 });
  }
  if (ledger !== undefined) zip.addBuffer(Buffer.from(ledger), 'ledger.jsonl');
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), 'manifest.json');
  zip.end();
  await writing;
  await settle(part, file);
  onProgress(tables.length, tables.length, path.basename(file));
  return manifest;
}

/** Streams one table in COPY's text form and returns the SHA-256 of what was written. */
async function addTable(db: Db, zip: ZipFile, table: Table): Promise<string> {
  const hash = createHash('sha256');
  const copied = await db
    .unsafe(`copy ${table.name} (${table.columns.join(', ')}) to stdout`)
    .readable();
  const through = new PassThrough();
  copied.on('data', (chunk: Buffer) => hash.update(chunk));
  zip.addReadStream(Readable.from(through), `${table.name}.copy`, { mtime: new Date(0) });
  await pipeline(copied, through);
  return hash.digest('hex');
}

async function settle(part: string, file: string): Promise<void> {
  const handle = await open(part, 'r');
  await handle.sync();
  await handle.close();
  await rename(part, file);
}

const ledgerText = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');
