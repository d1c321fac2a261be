import type { TestProject } from 'vitest/node';
import { readConfig } from '../src/config.ts';
import { connect, type Address } from '../src/platform/database.ts';
import { createDatabase, prepareDatabase } from '../src/platform/home.ts';
import { newWrappedKey } from '../src/platform/sealing.ts';
import { castMembers } from './cast.ts';
import { testCluster } from './cluster.ts';
import { testMaster } from './test-master.ts';

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

async function seedCast(address: Address): Promise<void> {
  const owner = connect(address, { max: 1 });
  await owner`update community set name = 'Wrenfield Kith', place = 'Wrenfield', country = 'GB', time_zone = 'Europe/London',
    house_rules = 'Be kind.', about = 'A peer group.', starter = 'peer-group', opened_at = app.now()`;
  for (const [name, member] of castMembers) {
    const turns18 = 'turns18' in member ? member.turns18 : null;
    await owner`insert into people (id, joined_on, turns_18_on) values (${member.id}, ${member.joined}, ${turns18})`;
    await owner`insert into sign_in_names (person_id, name) values (${member.id}, ${`${name}-of-wrenfield`})`;
    await owner`insert into person_settings (person_id) values (${member.id})`;
    await owner`insert into person_keys (person_id, wrapped, master_key_id)
      values (${member.id}, ${newWrappedKey(testMaster, member.id)}, ${testMaster.id})`;
    for (const role of member.roles)
      await owner`insert into person_roles (person_id, role) values (${member.id}, ${role})`;
  }
  await owner.end();
}
