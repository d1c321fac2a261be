import { Transform, type Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { Limits } from './limits.ts';
import type { Source, SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';

/** The files of a zip. Names that climb out are refused by yauzl; bombs are refused here, by what is declared and by what is unpacked. */
export async function openZip(path: string, limits: Limits): Promise<Source> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(refuse);
  try {
    const entries = await entriesOf(zip, limits);
    return { files: entries.map((entry) => zipFile(zip, entry, limits)), close: () => close(zip) };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function refuse(error: unknown): never {
  if (error instanceof Unreadable) throw error;
  throw new Unreadable('badZip', { detail: String((error as Error).message).slice(0, 120) });
}

function close(zip: ZipFile): Promise<void> {
  zip.close();
  return Promise.resolve();
}

async function entriesOf(zip: ZipFile, limits: Limits): Promise<Entry[]> {
  const entries: Entry[] = [];
  let total = 0;
  if (zip.entryCount > limits.files) throw new Unreadable('tooManyFiles', { most: limits.files });
  for await (const entry of allEntries(zip)) {
    total += entry.uncompressedSize;
    check(entry, total, limits);
    const name = entry.fileName.split('/').at(-1) ?? '';
    if (name !== '' && !name.startsWith('.') && !entry.fileName.startsWith('__MACOSX/'))
      entries.push(entry);
  }
  return entries;
}

async function* allEntries(zip: ZipFile): AsyncGenerator<Entry> {
  for (let left = zip.entryCount; left > 0; left -= 1) {
    yield await new Promise<Entry>((resolve, reject) => {
      zip.once('entry', resolve);
      zip.once('error', reject);
      zip.readEntry();
    })
      .catch(refuse)
      .finally(() => zip.removeAllListeners());
  }
}

function check(entry: Entry, total: number, limits: Limits): void {
  const name = entry.fileName;
  if (entry.isEncrypted()) throw new Unreadable('locked', { name });
  if (entry.uncompressedSize > limits.fileBytes || total > limits.totalBytes)
    throw new Unreadable('tooLarge', { name });
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > limits.ratioFrom && ratio > limits.ratio)
    throw new Unreadable('bomb', { name });
}

function zipFile(zip: ZipFile, entry: Entry, limits: Limits): SourceFile {
  const open = async (): Promise<Readable> => {
    const packed = await zip.openReadStreamPromise(entry).catch(refuse);
    const counted = measured(entry.fileName, limits);
    packed.on('error', (error) => counted.destroy(error));
    return packed.pipe(counted);
  };
  return { name: entry.fileName, size: entry.uncompressedSize, open };
}

/** A zip may lie about its sizes; the bytes do not. */
function measured(name: string, limits: Limits): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limits.fileBytes) done(new Unreadable('tooLarge', { name }));
      else done(null, chunk);
    },
  });
}
