import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { connect, type Address } from '../../src/platform/database.ts';
import { applyPolicies, policyFiles } from '../../src/platform/policies.ts';
import { dropDatabase } from '../drop-database.ts';
import { worlds } from '../world.ts';

/**
 * The tests of this file ask worlds where one file of the rule book is broken: `file` as the rule book names it, its text
 * in `broken`. After the first that fails, the others are left out: it was noticed.
 */
export function breakRules(file: string, broken: string): void {
  const template = `kith_broken_${randomBytes(6).toString('hex')}`;
  let noticed = false;
  beforeAll(async () => {
    await breakIn(template, file, readFileSync(broken, 'utf8'));
    worlds.template = template;
  });
  beforeEach(({ skip, onTestFailed }) => {
    if (noticed) skip();
    onTestFailed(() => {
      noticed = true;
      worlds.closed = true;
    });
  });
  afterAll(async () => {
    delete worlds.template;
    delete worlds.closed;
    await asSuperuser((superuser) => dropDatabase(superuser, template));
  });
}

async function breakIn(template: string, file: string, text: string): Promise<void> {
  const { template: whole, socketFolder } = inject('cluster');
  await asSuperuser(async (superuser) => {
    await superuser`select pg_advisory_lock(hashtextextended('template', 0))`;
    await superuser.unsafe(
      `create database ${template} template ${whole} strategy file_copy owner kith_owner`,
    );
  });
  const owner = connect({ socketFolder, database: template, login: 'kith_owner' }, { max: 1 });
  const files = await policyFiles(readConfig({}).root);
  await applyPolicies(
    owner,
    files.map((kept) => (kept.name === file ? { ...kept, text } : kept)),
  ).finally(() => owner.end());
}

async function asSuperuser(work: (superuser: ReturnType<typeof connect>) => Promise<void>) {
  const { socketFolder } = inject('cluster');
  const address: Address = { socketFolder, database: 'postgres', login: 'postgres' };
  const superuser = connect(address, { max: 1 });
  await work(superuser).finally(() => superuser.end());
}
