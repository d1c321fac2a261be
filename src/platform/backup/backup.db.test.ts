import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../test/cast.ts';
import { createWorld, testMaster, type World } from '../../../test/world.ts';
import { emptyDatabase } from '../../../test/empty-database.ts';
import { readConfig } from '../../config.ts';
import type { Sql } from '../database.ts';
import { prepareDatabase } from '../home.ts';
import { migrate } from '../migrations.ts';
import { seal, unseal } from '../sealing.ts';
import { openArchive } from './archive.ts';
import { othersAreConnected } from './connected.ts';
import { loadArchives } from './read.ts';
import { keptTables } from './tables.ts';
import { writeBackup } from './write.ts';

let world: World;
let folder: string;
const { root } = readConfig({});
const quietly = () => undefined;
const cell = { table: 'looks', column: 'why', row: 'canary' };

beforeAll(async () => {
  world = await createWorld();
  folder = await mkdtemp(path.join(tmpdir(), 'kith-backup-'));
  await world.owner`insert into notices (person_id, kind, facts) values (${cast.maya.id}, 'odd', ${world.owner.json({ words: 'tab\there, line\nthere, \\N, “quotes”, שלום' })})`;
  await world.as(
    'maya',
    (db) =>
      db`select app.record('before the backup', ${cast.maya.id}), app.enqueue('send-mail', '{"mail": "x"}', app.now() + interval '3 days')`,
  );
});
afterAll(async () => {
  await world.end();
  await rm(folder, { recursive: true, force: true });
});

async function contents(owner: Sql): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const { name } of await keptTables(owner)) {
    if (name === 'public.sessions') continue;
    found[name] = await owner.unsafe(`select t::text as row from ${name} t order by 1`);
  }
  return found;
}

async function backUp(name: string): Promise<string> {
  const file = path.join(folder, name);
  await writeBackup(world.owner, file, path.join(folder, 'no-ledger'), quietly);
  return file;
}

test('Everything comes back into an empty database, what waits to happen included', async () => {
  const file = await backUp('whole');
  const sealed = await world.as('maya', (db) =>
    seal(db, testMaster, cast.maya.id, cell, 'a private word'),
  );
  const empty = await emptyDatabase();
  const archives = [await openArchive(file), await openArchive(`${file}.keys`)];
  expect(await othersAreConnected(empty.owner)).toBe(false);
  await migrate(empty.owner, empty.home.owner, root, archives[0]?.manifest.schema);
  await loadArchives(empty.owner, archives, quietly);
  await prepareDatabase(empty.home, readConfig({}));
  expect(await contents(empty.owner)).toEqual(await contents(world.owner));
  const opened = await empty.as('maya', (db) => unseal(db, testMaster, cast.maya.id, cell, sealed));
  expect(opened).toBe('a private word');
  await empty.as('maya', (db) => db`select app.record('after the restore')`);
  await empty.end();
});

test('A database that a running Kith has open can be told from one that nobody uses', async () => {
  await world.as('maya', (db) => db`select 1`);
  expect(await othersAreConnected(world.owner)).toBe(true);
});

test('People go on writing while a backup is made, and it holds one moment', async () => {
  const writing = Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      world.as('maya', (db) => db`select app.record('during', ${String(i)})`),
    ),
  );
  const [file] = await Promise.all([backUp('busy'), writing]);
  const archive = await openArchive(file);
  expect(
    archive.manifest.tables.find(({ name }) => name === 'public.audit_events')?.rows,
  ).toBeGreaterThan(0);
});

test('Neither the ordinary file nor its keys hold a word that Maya sealed', async () => {
  const sealed = await world.as('maya', (db) =>
    seal(db, testMaster, cast.maya.id, cell, 'canary-in-a-quiet-room'),
  );
  await world.owner`insert into person_roles (person_id, role) values (${cast.maya.id}, 'facilitator') on conflict do nothing`;
  expect(sealed.toString('latin1')).not.toContain('canary');
  const file = await backUp('sealed');
  const archive = await openArchive(file);
  expect(archive.manifest.tables.map(({ name }) => name)).not.toContain('public.person_keys');
});

test('A backup that was cut short or changed is refused in plain words', async () => {
  const file = await backUp('tampered');
  const bytes = await readFile(file);
  await writeFile(file, bytes.subarray(0, bytes.length / 2));
  await expect(openArchive(file)).rejects.toThrow(/not a backup of Kith|whole/);
  await writeFile(file, 'nothing');
  await expect(openArchive(file)).rejects.toThrow(/not a backup of Kith/);
});
