import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Binaries } from './binaries.ts';
import { lend, seenFromInside, type Place } from './place.ts';
import { unavailable, unsupported } from './unavailable.ts';

const draftPrefix = 'unfinished-';

export function clusterExists(place: Place): boolean {
  return existsSync(join(place.cluster, 'PG_VERSION'));
}

/** Makes the cluster aside and moves it in place when it is whole; what an earlier, killed attempt left goes. */
export async function createCluster(
  place: Place,
  binaries: Binaries,
  durable: boolean,
): Promise<void> {
  for (const name of readdirSync(place.ours)) {
    if (name.startsWith(draftPrefix)) discard(join(place.ours, name));
  }
  const draft = mkdtempSync(join(place.ours, draftPrefix));
  chmodSync(draft, 0o700);
  lend(draft, place.account);
  try {
    await initialise(draft, place, binaries, durable);
    writeFileSync(join(draft, 'pg_hba.conf'), 'local all all trust\n');
    renameSync(draft, place.cluster);
    if (durable) sync(place.ours);
  } finally {
    discard(draft);
  }
}

/** Takes in a cluster that root copied here, which PostgreSQL's account could not open. */
export function adoptCluster({ cluster, account }: Place): void {
  if (!account || statSync(cluster).uid === account.uid) return;
  for (const name of readdirSync(cluster, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(cluster, name), account.uid, account.gid);
  }
  chmodSync(cluster, 0o700);
  lend(cluster, account);
}

async function initialise(
  draft: string,
  place: Place,
  binaries: Binaries,
  durable: boolean,
): Promise<void> {
  const common = ['-D', seenFromInside(draft, place.account), '-U', 'postgres', '-A', 'trust'];
  common.push('--encoding=UTF8', '--data-checksums', '--no-instructions');
  if (!durable) common.push('--no-sync');
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const provider = (await majorVersion(binaries)) >= 17 ? builtin : [];
  let said = await initdb([...common, ...provider, '--locale=C.UTF-8'], draft, place, binaries);
  // Not every system library knows C.UTF-8; the builtin one does, and then needs no other.
  if (provider.length > 0 && /invalid locale/.test(said ?? '')) {
    said = await initdb([...common, ...provider, '--locale=C'], draft, place, binaries);
  }
  if (said !== undefined) throw unavailable(said, place.ours);
}

/** What it complained of; undefined when it succeeded. */
async function initdb(
  args: string[],
  draft: string,
  { account }: Place,
  { folder, env }: Binaries,
): Promise<string | undefined> {
  const child = spawn(join(folder, 'bin', 'initdb'), args, {
    cwd: draft,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...account,
  });
  const ended = exitCode(child);
  const [complaint, code] = await Promise.all([text(child.stderr), ended]);
  return code === 0 ? undefined : complaint || `initdb ended with ${code}`;
}

/** PostgreSQL's own explanation is a detail, which its log leaves out. */
export async function versionMismatch(place: Place, binaries: Binaries): Promise<string> {
  const theirs = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
  const ours = await majorVersion(binaries);
  return `initialized by PostgreSQL version ${theirs}, which is not compatible with this version ${ours}`;
}

async function majorVersion({ folder, env }: Binaries): Promise<number> {
  const child = spawn(join(folder, 'bin', 'initdb'), ['--version'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = exitCode(child);
  const [said, complaint, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  if (code !== 0) throw unavailable(complaint, folder);
  return Number(said.match(/ (\d+)/)?.[1]);
}

/** A program that is there and yet "not found" lacks its loader: the system's C library is another. */
function exitCode(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', (error) => {
      const foreign = /ENOENT|ENOEXEC/.test(error.message) && existsSync(child.spawnfile);
      reject(
        foreign ? unsupported('this system (its C library is not glibc, perhaps musl)') : error,
      );
    });
  });
}

function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}

function sync(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
