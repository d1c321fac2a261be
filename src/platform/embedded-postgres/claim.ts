import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/*
 * A claim is a file that names a process so that a pid used again by another process does not pass
 * for it: no lock survives a `kill -9` of its holder, and none has to be removed by hand.
 */

/** One holder at a time among the processes of this machine; waits as long as a living one holds it. */
export async function holding<T>(path: string, act: () => Promise<T>): Promise<T> {
  while (!claimed(path)) {
    if (isLive(path)) await pause(20);
    else setAside(path);
  }
  try {
    return await act();
  } finally {
    rmSync(path, { force: true });
  }
}

export function writeClaim(path: string): void {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, identity(process.pid));
  renameSync(draft, path);
}

export function isLive(path: string): boolean {
  const claim = read(path);
  return claim !== '' && claim === identity(Number.parseInt(claim, 10));
}

function claimed(path: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, identity(process.pid));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Between the look and the move another may have claimed it afresh: then it is put back. */
function setAside(path: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    if (isLive(aside)) linkSync(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function identity(pid: number): string {
  return `${pid} ${process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid)}`;
}

function startOnLinux(pid: number): string {
  const boot = read('/proc/sys/kernel/random/boot_id').trim();
  const afterName = read(`/proc/${pid}/stat`).split(')').at(-1)?.split(' ') ?? [];
  const [state, startTicks] = [afterName[1], afterName[20]];
  return startTicks === undefined || state === 'Z' ? 'gone' : `${boot} ${startTicks}`;
}

function startElsewhere(pid: number): string {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() || 'gone';
}
