import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { clock } from '../../../platform/clock.ts';
import { sealingStream, unsealingStream } from '../../../platform/sealed-file.ts';

export interface SealedZip {
  file: string;
  /** 32 bytes, of this file alone. */
  key: Buffer;
  bytes: number;
}

type Fill = (add: (name: string, text: string) => void) => Promise<void>;

export const exportsFolder = (folder: string): string => path.join(folder, 'exports');

/** Streams entries into a zip, and the zip through its cipher into a new file of mode 0600, on disk when this returns. */
export async function writeSealedZip(folder: string, id: string, fill: Fill): Promise<SealedZip> {
  await mkdir(exportsFolder(folder), { recursive: true, mode: 0o700 });
  const [file, key] = [`${id}-${randomBytes(6).toString('hex')}`, randomBytes(32)];
  const zip = new ZipFile();
  try {
    const name = path.join(exportsFolder(folder), file);
    const [bytes] = await Promise.all([
      writeOut(zip, name, sealingStream(key, file)),
      fillAndEnd(zip, fill),
    ]);
    return { file, key, bytes };
  } catch (fault) {
    await removeFile(folder, file);
    throw fault;
  }
}

/** The opened zip as a web stream; an error ends it where the file was changed. */
export function readSealedZip(
  folder: string,
  { file, key }: Pick<SealedZip, 'file' | 'key'>,
): ReadableStream {
  const source = createReadStream(path.join(exportsFolder(folder), file));
  const plain = unsealingStream(key, file);
  source.on('error', (fault) => plain.destroy(fault));
  plain.on('close', () => source.destroy());
  return Readable.toWeb(source.pipe(plain)) as ReadableStream;
}

export const removeFile = (folder: string, file: string): Promise<void> =>
  rm(path.join(exportsFolder(folder), file), { force: true });

async function writeOut(
  zip: ZipFile,
  name: string,
  cipher: NodeJS.ReadWriteStream,
): Promise<number> {
  await pipeline(zip.outputStream, cipher, createWriteStream(name, { flags: 'wx', mode: 0o600 }));
  const handle = await open(name, 'r+');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

/** Without its end or a fault the zip would wait for ever. */
async function fillAndEnd(zip: ZipFile, fill: Fill): Promise<void> {
  try {
    await fill((name, text) => zip.addBuffer(Buffer.from(text), name, { mtime: clock.now() }));
    zip.end();
  } catch (fault) {
    (zip.outputStream as Readable).destroy(new Error('The export stopped.', { cause: fault }));
    throw fault;
  }
}
