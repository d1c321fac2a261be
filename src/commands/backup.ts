import path from 'node:path';
import { readConfig } from '../config.ts';
import type { Sql } from '../platform/database.ts';
import { writeBackup } from '../platform/backup/write.ts';
import type { Command } from '../platform/capability.ts';
import { asOwner, CommandRefused, isNew, progressLine } from './owner.ts';

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup FILE',
  about: 'write all that this community holds to FILE and FILE.keys, while people go on using it',
  run: async ([file]) => {
    if (!file) throw new CommandRefused('Say where to: kith backup FILE');
    const config = readConfig();
    const target = path.resolve(file);
    const manifest = await asOwner(config, (owner) => write(owner, config.folder, target));
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`${target}: ${manifest.tables.length} tables, ${rows} rows.`);
    console.log(
      `${target}.keys: keep only the newest of these, and keep it apart from the other file.`,
    );
    console.log(
      'Neither file opens without the master key (KITH_KEY or master.key): keep a copy of that somewhere else.',
    );
    return 0;
  },
};

async function write(owner: Sql, folder: string, target: string) {
  if (await isNew(owner))
    throw new CommandRefused(`Nothing is kept in ${folder} yet: start Kith there first.`);
  return writeBackup(owner, target, path.join(folder, 'ledger.jsonl'), progressLine);
}
