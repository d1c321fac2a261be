import type { TestProject } from 'vitest/node';
import { readConfig } from '../src/config.ts';
import type { Address } from '../src/platform/database.ts';
import { createDatabase, prepareDatabase } from '../src/platform/home.ts';
import { testCluster } from './cluster.ts';
import { seedCast } from './seed-cast.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: { socketFolder: string; template: string };
  }
}

const template = 'kith_template';

/** One cluster a run, and in it a migrated database with the cast, which every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await testCluster();
  const { socketFolder } = cluster;
  await createDatabase({ socketFolder, database: 'postgres', login: 'postgres' }, template);
  const app: Address = { socketFolder, database: template, login: 'kith_app' };
  const owner: Address = { ...app, login: 'kith_owner' };
  await prepareDatabase({ app, owner, direct: app, stop: async () => undefined }, readConfig({}));
  await seedCast(owner);
  project.provide('cluster', { socketFolder, template });
  return () => cluster.stop();
}
