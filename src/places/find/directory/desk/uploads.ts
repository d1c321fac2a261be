import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../../../platform/database.ts';
import { openSource } from '../import/source.ts';
import type { Source } from '../import/source-file.ts';

const pieceBytes = 1024 * 1024;

/** Keeps what somebody brought in the database, where a job on any machine finds it. */
export async function keepUpload(db: Db, id: string, files: readonly File[]): Promise<void> {
  let ordinal = 0;
  for (const file of files) {
    const bytes = Buffer.from(await file.arrayBuffer());
    for (let at = 0; at === 0 || at < bytes.length; at += pieceBytes) {
      const piece = bytes.subarray(at, at + pieceBytes);
      await db`
        insert into directory_uploads (import_id, ordinal, name, piece)
        values (${id}, ${ordinal}, ${safeName(file.name)}, ${piece})`;
      ordinal += 1;
    }
  }
}

/** What was brought, as files of a folder that is gone afterwards. Throws `Unreadable`. */
export async function withUpload<T>(
  db: Db,
  id: string,
  work: (source: Source) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-directory-'));
  try {
    const names = await writeOut(db, id, folder);
    const [only] = names;
    const source = await openSource(names.length === 1 ? join(folder, only ?? '') : folder);
    return await work(source).finally(() => source.close());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function forgetUpload(db: Db, id: string): Promise<void> {
  await db`delete from directory_uploads where import_id = ${id}`;
}

async function writeOut(db: Db, id: string, folder: string): Promise<string[]> {
  const names = new Set<string>();
  const rows = db<{ name: string; piece: Buffer }[]>`
    select name, piece from directory_uploads where import_id = ${id} order by ordinal`;
  for await (const batch of rows.cursor(1))
    for (const { name, piece } of batch) {
      const file = await open(join(folder, name), names.has(name) ? 'a' : 'wx', 0o600);
      await file.write(piece);
      await file.close();
      names.add(name);
    }
  return [...names];
}

/** A name without a way out of its folder; its ending says what it is. */
const safeName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/[^\p{L}\p{N}._ -]/gu, '_')
    .replace(/^\.+/, '')
    .slice(-100) || 'list.csv';
