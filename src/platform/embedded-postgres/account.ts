import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { PostgresUnavailable } from './unavailable.ts';

export interface Account {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses root, so root lends it another account; undefined means our own. */
export function lentAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(cluster) ?? named('postgres') ?? named('nobody') ?? noAccount();
}

/** Whether that account may run the file, or list the folder, at the end of the path. */
export function canUse(path: string, account: Account | undefined): boolean {
  return allows(path, account, constants.R_OK | constants.X_OK);
}

/** Whether it may reach what lies in the folder, if it knows its name. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  return allows(folder, account, constants.X_OK);
}

function allows(path: string, account: Account | undefined, wanted: number): boolean {
  try {
    const real = realpathSync(path);
    if (account) return reaches(real, account, wanted);
    accessSync(real, wanted);
    return true;
  } catch {
    return false;
  }
}

function reaches(path: string, account: Account, wanted: number): boolean {
  const parents = ancestors(path).map((folder) => statSync(folder));
  return (
    permits(statSync(path), account, wanted) &&
    parents.every((stats) => permits(stats, account, constants.X_OK))
  );
}

function permits({ mode, uid, gid }: Stats, account: Account, wanted: number): boolean {
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & wanted) === wanted;
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...ancestors(parent)];
}

function ownerOf(cluster: string): Account | undefined {
  const { uid, gid } = statSync(cluster, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? undefined : { uid, gid };
}

function named(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) => {
    const { status, stdout } = spawnSync('id', [which, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : 0;
  });
  return uid && gid ? { uid, gid } : undefined;
}

function noAccount(): never {
  throw new PostgresUnavailable(
    'PostgreSQL may not run as root, and this system has neither an account "postgres" nor "nobody". Add one, or run Kith as an ordinary account.',
  );
}
