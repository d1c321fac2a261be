import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  canaries,
  dumpOf,
  noTexts,
  plantedElsewhere,
  shapesOf,
} from '../../../../test/canaries/canaries.ts';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { isPersonal } from '../../../platform/capability.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  for (const canary of canaries) await canary.plant(world, 'nina', word);
  await (
    await world.visit('nina')
  ).post('/you/personas', { name: plainWord, first: '1', second: '1' });
}, 60_000);
afterAll(() => world.end());

const word = 'Zanzibarquokka';
const plainWord = 'Ultramarinegnu';
const nina = cast.nina.id;

function traces(text: string, of: string): string[] {
  return shapesOf(of).filter((shape) => text.includes(shape));
}

test('Every column of bytes is either planted with words here or known to hold no words', async () => {
  const columns = await world.owner<{ name: string }[]>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type = 'bytea' order by 1`;
  const known = [...canaries.flatMap((canary) => canary.columns), ...noTexts, ...plantedElsewhere];
  expect(columns.map(({ name }) => name)).toEqual(known.toSorted());
});

test('The words were really planted: each of those tables has a row of Nina’s', async () => {
  const tables = new Set(
    canaries.flatMap(({ columns }) => columns.map((column) => column.split('.')[0] ?? '')),
  );
  tables.delete('door_tokens');
  for (const table of tables) {
    const { count } = await world.owner
      .unsafe(`select from ${table} t where t::text like '%${nina}%'
      or exists (select from tie_invitations i where i.member_id = '${nina}' and '${table}' like 'tie%')`);
    expect([table, count > 0]).toEqual([table, true]);
  }
});

test('A full dump of every table says none of Nina’s sealed words, and neither does her folder', async () => {
  expect(traces(await dumpOf(world), word)).toEqual([]);
  const { folder } = world.services.config;
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((one) => one.isFile())) {
    const text = await readFile(path.join(file.parentPath, file.name), 'latin1');
    expect(traces(text, word)).toEqual([]);
  }
});

test('The search would find her words if they lay open', async () => {
  expect(traces(await dumpOf(world), plainWord)).toContain(plainWord);
});

test('Once Nina has erased her account, nothing of her can be read, and her number stands only where a number must', async () => {
  const visit = await world.visit('nina');
  const page = await visit.post('/you/erasure', { sure: 'yes' });
  expect(page.html).toContain('It is done');
  await world.runDue();
  const dump = await dumpOf(world);
  for (const gone of [word, plainWord, 'nina-of-wrenfield']) expect(traces(dump, gone)).toEqual([]);
  const naming = new Set(
    dump
      .split('\n')
      .filter((row) => row.includes(nina))
      .map((row) => row.split(' ')[0]?.split('.')[1] ?? ''),
  );
  const [ids, queue] = [['audit_events', 'ledger_entries'], '_private_jobs'];
  expect([...naming].filter((table) => ![...ids, queue].includes(table))).toEqual([]);
  const { folder } = world.services.config;
  expect(await readdir(path.join(folder, 'exports'))).toEqual([]);
});

test('Everything that goes with a person hangs on their row, so that no erasing is stopped', async () => {
  const stops = await world.owner<{ name: string }[]>`
    select conrelid::regclass || '.' || conname as name from pg_constraint
    where contype = 'f' and confrelid = 'people'::regclass and confdeltype not in ('c', 'n')`;
  expect(stops.map(({ name }) => name)).toEqual([]);
});

test('Every table that names a person is somebody’s to answer for', async () => {
  const naming = await world.owner<{ name: string }[]>`
    select distinct conrelid::regclass::text as name from pg_constraint where contype = 'f' and confrelid = 'people'::regclass`;
  const held = world.services.house.flatMap((capability) => capability.held);
  const personal = held.filter(isPersonal).flatMap(({ tables }) => tables);
  const common = held.filter((part) => !isPersonal(part)).flatMap(({ tables }) => tables);
  for (const { name } of naming) expect([...personal, ...common]).toContain(name);
});
