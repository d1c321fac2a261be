import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../../test/cast.ts';
import { createWorld, type World } from '../../../../../test/world.ts';
import { Unreadable } from '../import/unreadable.ts';
import { readSomeListings } from '../listings/jobs.ts';
import { type Hostile, sourceOf } from '../testing/hostile.ts';
import { jsonFiles, olderPackages, tabularPackages } from '../testing/hostile-packages.ts';
import { contentOf, importInto, storedDirectory } from '../testing/stored-directory.ts';
import { directoryImport } from './kept-report.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

let brought = 0;

const bring = (hostile: Hostile) =>
  world.as('cora', async (db) => {
    const asked = { by: cast.cora.id, source: `dirty ${brought}` };
    return directoryImport(db, (await importInto(db, sourceOf(hostile), asked)).id);
  });

const shown = async () => contentOf(await world.as('visitor', storedDirectory));

async function isTaken(hostile: Hostile): Promise<void> {
  brought += 1;
  const { rows_read: read, ...first } = await bring(hostile);
  const { kept, mended, set_aside: aside, unchanged, licensed } = first;
  expect(kept + mended + aside + unchanged + licensed).toBe(read);
  const before = await shown();
  const again = await bring(hostile);
  expect(again).toMatchObject({ kept: 0, mended: 0, added: 0, changed: 0, removed: 0 });
  expect(await shown()).toEqual(before);
  while (await world.as('worker', (db) => readSomeListings(db))) continue;
}

test('Whatever Cora brings in, the database takes it or says why not, again it changes nothing, and search reads it', async () => {
  const dirty = fc.oneof(tabularPackages, olderPackages, jsonFiles);
  await fc.assert(
    fc.asyncProperty(dirty, async (hostile) => {
      const before = await shown();
      try {
        await isTaken(hostile);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        expect(await shown()).toEqual(before);
      }
    }),
    { numRuns: 40, interruptAfterTimeLimit: 90_000 },
  );
}, 180_000);
