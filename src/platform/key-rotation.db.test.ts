import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../test/cast.ts';
import { testMaster } from '../../test/test-master.ts';
import { createWorld, type World } from '../../test/world.ts';
import { connect, type Sql } from './database.ts';
import { rotateMasterKey } from './key-rotation.ts';
import { appendToLedgerFile, readLedgerFile } from './ledger-file.ts';
import { loadMasterKey, refuseOtherMaster, type MasterKey } from './master-key.ts';
import { fingerprint, seal, unseal } from './sealing.ts';

let world: World;
let alone: Sql;
const cell = { table: 'danger_cards', column: 'name', row: cast.maya.id };
const erasure = {
  id: 'one',
  at: '',
  kind: 'erasure',
  person: cast.lee.id,
  capability: '',
  subject: '',
} as const;
let sealed: Buffer;

beforeAll(async () => {
  world = await createWorld();
  await writeFile(keyFile(), testMaster.secret.toString('base64'), { mode: 0o600 });
  await appendToLedgerFile(folder(), testMaster, [erasure]);
  sealed = await world.as('maya', (db) =>
    seal(db, testMaster, cast.maya.id, cell, 'Maya Lindqvist'),
  );
  await world.sql.end();
  await world.owner.end();
  alone = connect({ ...world.direct, login: 'kith_owner' }, { max: 1 });
});
afterAll(async () => {
  await alone.end();
  await world.end();
});

const folder = () => world.services.config.folder;
const keyFile = () => path.join(folder(), 'master.key');
const config = () => ({ folder: folder(), key: undefined });
const opens = (master: MasterKey) =>
  alone.begin((db) => unseal(db, master, cast.maya.id, cell, sealed));

async function untilHalfWay(): Promise<void> {
  let batches = 0;
  const dies = () => {
    batches += 1;
    throw new Error('killed');
  };
  await expect(rotateMasterKey(alone, config(), [], dies)).rejects.toThrow('killed');
  expect(batches).toBe(1);
}

test('Killed half-way, Kith does not start with either key, and says what to do', async () => {
  await alone`insert into people (id) select gen_random_uuid() from generate_series(1, 5)`;
  await untilHalfWay();
  expect(await readdir(folder())).toContain('master.key.next');
  expect((await stat(`${keyFile()}.next`)).mode & 0o777).toBe(0o600);
  await expect(loadMasterKey(config())).rejects.toThrow('Run "kith key rotate" once more');
});

test('Run once more it goes on with the same new key, and everybody’s words open with it alone', async () => {
  const begun = (await readFile(`${keyFile()}.next`, 'utf8')).trim();
  const told: string[] = [];
  const rotated = await rotateMasterKey(alone, config(), [], (done, all) =>
    told.push(`${done} of ${all}`),
  );
  expect((await readFile(keyFile(), 'utf8')).trim()).toBe(begun);
  expect(told.at(-1)).toBe(`${rotated.keys} of ${rotated.keys}`);
  const master = await loadMasterKey(config());
  expect([rotated.from, rotated.to]).toEqual([testMaster.id, master.id]);
  expect(await opens(master)).toBe('Maya Lindqvist');
  await expect(opens(testMaster)).rejects.toThrow();
});

test('The ledger is signed with the new key, and fingerprints still find what they found', async () => {
  const master = await loadMasterKey(config());
  expect(await readLedgerFile(folder(), [master])).toEqual([erasure]);
  expect(fingerprint(master, 'address', 'maya@example.org')).toEqual(
    fingerprint(testMaster, 'address', 'maya@example.org'),
  );
  expect(master.secret).not.toEqual(testMaster.secret);
});

test('A start with the old key is refused', async () => {
  const app = connect(world.direct, { max: 1 });
  await expect(refuseOtherMaster(app, testMaster)).rejects.toThrow('not the key');
  await refuseOtherMaster(app, await loadMasterKey(config()));
  await app.end();
});

test('While Kith runs the key stays', async () => {
  const running = connect(world.direct, { max: 1 });
  await running`select 1`;
  await expect(rotateMasterKey(alone, config(), [])).rejects.toThrow('Kith is running');
  await running.end();
});

test('A key file that others may read is refused', async () => {
  await chmod(keyFile(), 0o640);
  await expect(loadMasterKey(config())).rejects.toThrow('chmod 600');
});
