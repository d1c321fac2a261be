import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { type Limits, ordinaryLimits } from './limits.ts';
import type { Source, SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';
import { openZip } from './zip.ts';

/** A file, a folder or a zip, as its readable files. Throws `Unreadable`; never leaves the folder that it was given. */
export async function openSource(path: string, limits: Limits = ordinaryLimits): Promise<Source> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Unreadable('missing', { name: basename(path) });
  if (!found.isDirectory() && /\.zip$/i.test(path)) return readables(await openZip(path, limits));
  const root = await realpath(found.isDirectory() ? path : dirname(path));
  const names = found.isDirectory() ? await namesBelow(root, limits) : [basename(path)];
  const files = await Promise.all(names.map((name) => plainFile(root, name)));
  return readables(
    within({ files: files.filter((file) => file !== null), close: nothing }, limits),
  );
}

const nothing = () => Promise.resolve();

async function namesBelow(root: string, limits: Limits): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  if (entries.length > limits.files) throw new Unreadable('tooManyFiles', { most: limits.files });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** A link that leads out of the folder is no file of it. */
async function plainFile(root: string, name: string): Promise<SourceFile | null> {
  const real = await realpath(join(root, name)).catch(() => null);
  if (!real?.startsWith(root + sep)) return null;
  const { size } = await stat(real);
  const open = () => Promise.resolve(createReadStream(real));
  return { name: name.split(sep).join('/'), size, open };
}

function within(source: Source, limits: Limits): Source {
  const total = source.files.reduce((sum, file) => sum + file.size, 0);
  const large = source.files.find((file) => file.size > limits.fileBytes);
  if (large) throw new Unreadable('tooLarge', { name: large.name });
  if (total > limits.totalBytes) throw new Unreadable('tooLarge', { name: '' });
  return source;
}

const readable = /\.(csv|tsv|json|ndjson|jsonl)$/i;

/** One file is what it is asked to be; of many, those that can hold a directory, named from the folder that holds them all. */
function readables(source: Source): Source {
  if (source.files.length === 1) return source;
  const files = source.files.filter((file) => readable.test(file.name));
  if (files.length === 0) throw new Unreadable('nothing');
  const shared = sharedFolder(files.map(({ name }) => name));
  return {
    ...source,
    files: files.map((file) => ({ ...file, name: file.name.slice(shared.length) })),
  };
}

function sharedFolder(names: readonly string[]): string {
  const [first = ''] = names;
  const folder = first.slice(0, first.lastIndexOf('/') + 1);
  const parts = folder.split('/').slice(0, -1);
  const lengths = parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`);
  return lengths.findLast((prefix) => names.every((name) => name.startsWith(prefix))) ?? '';
}
