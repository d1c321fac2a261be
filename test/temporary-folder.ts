import { chmodSync, existsSync, mkdtempSync, realpathSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const room = 6 * 1024 ** 3;

/** Open enough for the account that root lends to PostgreSQL. */
export function temporaryFolder(parent = realpathSync(tmpdir())): string {
  const folder = mkdtempSync(join(parent, 'kith-test-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** In memory where the machine has room, for what is written much, read little and never measured. */
export function folderInMemory(): string {
  return temporaryFolder(memoryHasRoom() ? memory : undefined);
}

function memoryHasRoom(): boolean {
  if (!existsSync(memory) || freemem() < room) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > room;
}
