import { rmSync } from 'node:fs';
import { readConfig } from '../../src/config.ts';
import { connect, type Address, type Sql } from '../../src/platform/database.ts';
import { createDatabase, prepareDatabase } from '../../src/platform/home.ts';
import { testCluster } from '../../test/cluster.ts';
import { seedCast } from '../../test/seed-cast.ts';
import { temporaryFolder } from '../../test/temporary-folder.ts';

export interface Place {
  owner: Sql;
  superuser: Sql;
  address: Address;
  folder: string;
}

/** A database of its own with the cast in it, for as long as the work takes. */
export async function inPlace(work: (place: Place) => Promise<void>): Promise<void> {
  const cluster = await testCluster();
  const folder = temporaryFolder();
  const { socketFolder } = cluster;
  const database = 'kith_bench';
  const superlogin = { socketFolder, login: 'postgres' };
  await createDatabase({ ...superlogin, database: 'postgres' }, database);
  const address: Address = { socketFolder, database, login: 'kith_app' };
  const owning = { ...address, login: 'kith_owner' };
  await prepareDatabase(
    { app: address, owner: owning, direct: address, stop: async () => undefined },
    readConfig({}),
  );
  await seedCast(owning);
  const owner = connect(owning, { max: 2 });
  const superuser = connect({ ...superlogin, database }, { max: 1 });
  try {
    await work({ owner, superuser, address, folder });
  } finally {
    await Promise.all([owner.end(), superuser.end()]);
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
