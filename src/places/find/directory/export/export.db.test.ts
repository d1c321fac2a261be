import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../../../test/world.ts';
import type { Db } from '../../../../platform/database.ts';
import { openSource } from '../import/source.ts';
import { filesOf } from '../testing/imported.ts';
import { manyTowns } from '../testing/many-towns.ts';
import { isWithoutShared, sharedDirectory, whyWithoutShared } from '../testing/shared.ts';
import { contentOf, importInto, storedDirectory } from '../testing/stored-directory.ts';
import { wholeJson } from './whole-json.ts';
import { wholeTabular } from './whole-tabular.ts';

const textOf = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

async function asTables(db: Db): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const { name, text } of await wholeTabular(db, 'A test')) files[name] = await textOf(text());
  return files;
}

const asJson = async (db: Db) => ({ 'directory.json': await textOf(wholeJson(db)) });

let worlds: World[] = [];
const newWorld = async () => {
  const world = await createWorld();
  worlds.push(world);
  return world;
};
beforeAll(() => void (worlds = []));
afterAll(async () => void (await Promise.all(worlds.map((world) => world.end()))));

const sources = [
  'hsds-3.1/examples/correct_example',
  'baltimore/sample-csv',
  'baltimore/icarol-csv',
];

for (const source of ['', ...sources])
  test(
    `A coordinator takes ${source || 'the demo'} out, in both forms, brings it into an empty Kith, takes it out and has the same`,
    { timeout: 240_000 },
    async ({ skip }) => {
      skip(source !== '' && isWithoutShared, whyWithoutShared);
      const files = source ? await openSource(sharedDirectory(source)) : manyTowns(1);
      const first = await newWorld();
      await first.owner.begin((db) => importInto(db, files));
      const content = contentOf(await first.as('visitor', storedDirectory));
      for (const form of [asTables, asJson]) {
        const taken = await first.as('visitor', (db) => form(db));
        const second = await newWorld();
        const { report } = await second.owner.begin((db) => importInto(db, filesOf(taken)));
        expect(report.total()).toMatchObject({ setAside: 0, licensed: 0 });
        expect(contentOf(await second.as('visitor', storedDirectory))).toEqual(content);
        expect(await second.as('visitor', (db) => form(db))).toEqual(taken);
      }
    },
  );

test('An empty directory leaves as one that is empty', async () => {
  const world = await newWorld();
  expect(await world.as('visitor', (db) => asJson(db))).toEqual({ 'directory.json': '{}\n' });
  expect(Object.keys(await world.as('visitor', (db) => asTables(db)))).toEqual([
    'datapackage.json',
  ]);
});
