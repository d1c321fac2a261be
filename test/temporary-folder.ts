import { chmodSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Open enough for the account that root lends to PostgreSQL. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kith-test-'));
  chmodSync(folder, 0o711);
  return folder;
}
