import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../database.ts';
import type { Binaries } from './binaries.ts';
import { seenFromInside, type Place } from './place.ts';
import { mark, settings } from './settings.ts';

/** `busy` is starting or recovering; `deaf` says it is ready and does not answer. */
export interface Postmaster {
  pid: number;
  state: 'ready' | 'busy' | 'stopping' | 'deaf';
}

export async function findPostmaster(place: Place): Promise<Postmaster | undefined> {
  const { pid, status } = pidFile(place);
  if (pid === undefined) return undefined;
  if (status === 'ready' && (await answers(place.socketFolder))) return { pid, state: 'ready' };
  if (!isPostmaster(pid, mark(place))) return undefined;
  if (status === 'stopping') return { pid, state: 'stopping' };
  return { pid, state: status === 'ready' ? 'deaf' : 'busy' };
}

/** In a session of its own, so that Ctrl-C in a terminal reaches Kith alone, which then stops it. */
export function spawnPostmaster(place: Place, binaries: Binaries, durable: boolean): ChildProcess {
  clearStale(place);
  const log = openSync(place.log, 'a', 0o600);
  const args = ['-D', seenFromInside(place.cluster, place.account)];
  args.push(...settings(place, durable));
  const child = spawn(join(binaries.folder, 'bin', 'postgres'), args, {
    cwd: place.cluster,
    env: binaries.env,
    detached: true,
    stdio: ['ignore', log, log],
    ...place.account,
  });
  closeSync(log);
  child.unref();
  return child;
}

/** A stranger that was given the same process id does not pass. */
export function isPostmaster(pid: number, itsMark: string): boolean {
  return commandLine(pid).includes(itsMark);
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

export function wasKilled(place: Place): boolean {
  return pidFile(place).pid !== undefined;
}

/** Lines of postmaster.pid: process id, data folder, start, port, socket folder, address, memory, status. */
function pidFile({ cluster }: Place): { pid?: number; status?: string } {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, status: lines[7]?.trim() ?? '' } : {};
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

export async function answers(socketFolder: string): Promise<boolean> {
  const sql = connect({ socketFolder, database: 'postgres', login: 'postgres' }, { max: 1 });
  try {
    return (await sql`select 1`).length === 1;
  } catch (error) {
    return (error as { code?: string }).code === tooManyConnections;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const tooManyConnections = '53300';
const unusedPid = '2147483646';

/**
 * PostgreSQL takes any living process with a recorded id for its predecessor. Only that id is
 * replaced (by one above every system's limit): the memory key beside it still keeps a second
 * server away from left-over children of the first.
 */
function clearStale({ cluster, socketFolder }: Place): void {
  const path = join(cluster, 'postmaster.pid');
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) {
    rmSync(join(socketFolder, name), { force: true });
  }
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    if (Number(lines[0]) > 0) writeFileSync(path, [unusedPid, ...lines.slice(1)].join('\n'));
    else rmSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function commandLine(pid: number): string[] {
  if (process.platform !== 'linux') {
    const args = ['-ww', '-o', 'command=', '-p', String(pid)];
    return spawnSync('ps', args, { encoding: 'utf8' }).stdout.trim().split(' -c ');
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
