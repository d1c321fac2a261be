import path from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { capabilities } from '../app.tsx';
import { readConfig, type Config } from '../config.ts';
import { openArchive, type Archive } from '../platform/backup/archive.ts';
import { othersAreConnected } from '../platform/backup/connected.ts';
import { loadArchives } from '../platform/backup/read.ts';
import type { Command } from '../platform/capability.ts';
import { connect, type Sql } from '../platform/database.ts';
import { ensureOwnRoles, prepareDatabase, type Home } from '../platform/home.ts';
import { readLedgerFile } from '../platform/ledger-file.ts';
import { applyLedger } from '../platform/ledger.ts';
import { migrate } from '../platform/migrations.ts';
import { loadMasterKey, type MasterKey } from '../platform/master-key.ts';
import { asOwner, CommandRefused, progressLine } from './owner.ts';

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore FILE',
  about: 'bring FILE and FILE.keys back into an empty data folder or an empty database',
  run: async ([file]) => {
    if (!file) throw new CommandRefused('Say where from: kith restore FILE');
    const config = readConfig();
    const archives = [
      await openArchive(path.resolve(file)),
      await openArchive(`${path.resolve(file)}.keys`),
    ];
    await asOwner(config, (owner, home) => restore(config, owner, home, archives));
    for (const archive of archives) archive.close();
    console.log('Everything is back. Everyone signs in anew. Start with: npm start');
    return 0;
  },
};

async function restore(config: Config, owner: Sql, home: Home, archives: Archive[]): Promise<void> {
  await refuseFull(owner);
  const master = await ledgerKey(config, archives[0]?.ledger ?? '');
  await ensureOwnRoles(owner, home, config);
  await migrate(owner, home.owner, config.root, archives[0]?.manifest.schema);
  await loadArchives(owner, archives, progressLine);
  await prepareDatabase(home, config);
  const sql = connect(home.app, { max: 1 });
  const again = await applyLedger(owner, { config, master, sql, house: capabilities });
  await sql.end();
  console.log(
    `${again.erasures} erasures and ${again.withdrawals} withdrawals since then were made again.`,
  );
}

/** Nothing is loaded over people, nor under a Kith that runs. */
async function refuseFull(owner: Sql): Promise<void> {
  if (await hasPeople(owner)) {
    throw new CommandRefused(
      'There are people in this database. Restore into an empty data folder (KITH_DATA) or an empty database.',
    );
  }
  if (await othersAreConnected(owner)) {
    throw new CommandRefused(
      'Something else uses this database, perhaps a Kith that runs. Stop it, and restore again.',
    );
  }
}

/** Before anything is loaded: a ledger that this master key did not sign could not be applied afterwards. */
async function ledgerKey(config: Config, ledger: string): Promise<MasterKey> {
  await keepLedger(config, ledger);
  const master = await loadMasterKey(config);
  await readLedgerFile(config.folder, [master]);
  return master;
}

async function hasPeople(owner: Sql): Promise<boolean> {
  const [table] = await owner<
    { there: boolean }[]
  >`select to_regclass('public.people') is not null as there`;
  if (!table?.there) return false;
  const [people] = await owner<{ some: boolean }[]>`select exists (select from people) as some`;
  return people?.some ?? false;
}

/** A ledger that stands here already is newer than the backup's. */
async function keepLedger(config: Config, ledger: string): Promise<void> {
  await mkdir(config.folder, { recursive: true });
  const file = path.join(config.folder, 'ledger.jsonl');
  await writeFile(file, ledger, { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
}
