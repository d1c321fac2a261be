import { chmodSync, existsSync, mkdtempSync, realpathSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const room = 6 * 1024 ** 3;

/** Open enough for the account that root lends to PostgreSQL. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(memoryHasRoom() ? memory : realpathSync(tmpdir()), 'kith-test-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** What tests write need not outlive them, and is written several times as fast where no disk is asked. */
function memoryHasRoom(): boolean {
  if (!existsSync(memory) || freemem() < room) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > room;
}
