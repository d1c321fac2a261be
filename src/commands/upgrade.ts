import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { readConfig } from '../config.ts';
import { writeBackup } from '../platform/backup/write.ts';
import type { Command } from '../platform/capability.ts';
import { clock } from '../platform/clock.ts';
import { prepareDatabase } from '../platform/home.ts';
import { asOwner, CommandRefused, progressLine } from './owner.ts';

export const upgradeCommand: Command = {
  name: 'upgrade',
  usage: 'upgrade',
  about: 'back up, then bring the database to this version; a fault leaves it as it was',
  run: async () => {
    const config = readConfig();
    const stamp = clock.now().toISOString().slice(0, 19).replaceAll(':', '-');
    const file = path.join(config.folder, 'backups', `before-upgrade-${stamp}.kith`);
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await asOwner(config, async (owner, home) => {
      await writeBackup(owner, file, path.join(config.folder, 'ledger.jsonl'), progressLine);
      const applied = await prepareDatabase(home, config).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new CommandRefused(
          `The upgrade did not work, and the database is as it was before: ${why}\nThe backup is ${file}.`,
        );
      });
      console.log(
        applied.length === 0 ? 'The database was up to date.' : `Applied: ${applied.join(', ')}`,
      );
    });
    return 0;
  },
};
