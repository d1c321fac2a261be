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
  const told = await ledgerText(ledger);
  return owner.begin('isolation level repeatable read read only', async (db) => {
    const tables = await keptTables(db);
    const facts = await factsOf(db);
    const isKeys = ({ name }: Table) => name === keyTable;
    await writeArchive(db, { file: `${file}.keys`, tables: tables.filter(isKeys), facts });
    const ordinary = tables.filter((table) => !isKeys(table));
    return writeArchive(db, { file, tables: ordinary, facts, ledger: told, onProgress });
  });
}

type Facts = Omit<Manifest, 'tables'>;

interface Writing {
  file: string;
  tables: Table[];
  facts: Facts;
  ledger?: string;
  onProgress?: Progress;
}

const factsOf = async (db: Db): Promise<Facts> => ({
  format: 1,
  madeAt: clock.now().toISOString(),
  schema: await schemaVersion(db),
  sequences: await sequences(db),
});

async function writeArchive(
  db: Db,
  { file, tables, facts, ledger, onProgress }: Writing,
): Promise<Manifest> {
  const zip = new ZipFile();
  const part = `${file}.part`;
  const writing = pipeline(zip.outputStream, createWriteStream(part, { mode: 0o600 }));
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  const manifest: Manifest = { ...facts, tables: [] };
  for (const [index, table] of tables.entries()) {
    onProgress?.(index, tables.length, table.name);
    const sha256 = await Promise.race([addTable(db, zip, table), failed]);
    manifest.tables.push({ ...table, sha256 });
  }
  finish(zip, manifest, ledger);
  await writing;
  await settle(part, file);
  onProgress?.(tables.length, tables.length, path.basename(file));
  return manifest;
}

/** The manifest comes last: an archive without it was cut short. */
function finish(zip: ZipFile, manifest: Manifest, ledger?: string): void {
  if (ledger !== undefined) zip.addBuffer(Buffer.from(ledger), 'ledger.jsonl');
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), 'manifest.json');
  zip.end();
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
