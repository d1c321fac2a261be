import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter, lentAccount, type Account } from './account.ts';

/** Where everything of one embedded PostgreSQL lies. */
export interface Place {
  /** `postgres/` in KITH_DATA; all that follows lies in it, except at times the socket folder. */
  ours: string;
  cluster: string;
  log: string;
  owner: string;
  socketFolder: string;
  account: Account | undefined;
}

/** Linux allows 107 bytes in the address of a Unix socket, macOS 103. */
const longestSocketPath = 99;
const socketName = '.s.PGSQL.5432';

export function oursIn(folder: string): string {
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  mkdirSync(join(folder, 'postgres'), { recursive: true, mode });
  return realpathSync(join(folder, 'postgres'));
}

/** Only for the holder of the start lock: two would make two socket folders. */
export function preparePlace(ours: string): Place {
  const account = lentAccount(join(ours, 'cluster'));
  return placeOf(
    ours,
    account,
    recordedSocketFolder(ours, account) ?? newSocketFolder(ours, account),
  );
}

/** The place as another process prepared it; undefined if none did. */
export function preparedPlace(folder: string): Place | undefined {
  const ours = join(folder, 'postgres');
  if (!statSync(join(ours, 'cluster'), { throwIfNoEntry: false })) return undefined;
  const real = realpathSync(ours);
  const account = lentAccount(join(real, 'cluster'));
  const socketFolder = recordedSocketFolder(real, account);
  return socketFolder === undefined ? undefined : placeOf(real, account, socketFolder);
}

export function lend(path: string, account: Account | undefined): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/**
 * What PostgreSQL is to call the folder it works in: a lent account can work in a folder whose
 * parents it may not enter, as long as it never names them.
 */
export function seenFromInside(folder: string, account: Account | undefined): string {
  return !account || canEnter(folder, account) ? folder : '/proc/self/cwd';
}

function placeOf(ours: string, account: Account | undefined, socketFolder: string): Place {
  return {
    ours,
    cluster: join(ours, 'cluster'),
    log: join(ours, 'postgres.log'),
    owner: join(ours, 'owner'),
    socketFolder,
    account,
  };
}

interface SocketRecord {
  folder: string;
  /** A copy of the data folder must not meet its original in one socket folder. */
  madeFor: string;
}

function recordedSocketFolder(ours: string, account: Account | undefined): string | undefined {
  try {
    const record = JSON.parse(readFileSync(join(ours, 'socket.json'), 'utf8')) as SocketRecord;
    const { mode, uid } = statSync(record.folder);
    const closed = (mode & 0o077) === 0 && uid === (account?.uid ?? process.getuid?.());
    return closed && record.madeFor === fingerprint(ours) ? record.folder : undefined;
  } catch {
    return undefined;
  }
}

function newSocketFolder(ours: string, account: Account | undefined): string {
  const near = join(ours, 'socket');
  // PostgreSQL reads a list here: a comma would divide the path, quotes would vanish from it.
  const fits = Buffer.byteLength(join(near, socketName)) <= longestSocketPath && !/[,"]/.test(near);
  const folder =
    fits && canEnter(ours, account) ? near : mkdtempSync(join(openTmp(account), 'kith-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  lend(folder, account);
  const record: SocketRecord = { folder, madeFor: fingerprint(ours) };
  writeFileSync(join(ours, 'socket.json'), JSON.stringify(record));
  return folder;
}

function openTmp(account: Account | undefined): string {
  const tmp = realpathSync(tmpdir());
  return Buffer.byteLength(tmp) <= 64 && canEnter(tmp, account) ? tmp : '/tmp';
}

function fingerprint(folder: string): string {
  const { dev, ino } = statSync(folder);
  return `${dev}:${ino}:${folder}`;
}
