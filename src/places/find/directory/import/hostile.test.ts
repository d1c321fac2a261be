import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hostile, sourceOf } from '../testing/hostile.ts';
import { jsonFiles, olderPackages, tabularPackages } from '../testing/hostile-packages.ts';
import { type Imported, importedSource, isAccounted } from '../testing/imported.ts';
import { Unreadable } from './unreadable.ts';

const settings = { numRuns: 60, interruptAfterTimeLimit: 60_000 };
const patience = { timeout: 120_000 };

/** Null where the whole is refused, with a reason. */
async function read(hostile: Hostile, prints?: Imported['prints']): Promise<Imported | null> {
  const known = (name: string, key: string) => prints?.get(`${name} ${key}`);
  try {
    return await importedSource(sourceOf(hostile), prints ? { known } : {});
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

async function isWhole(hostile: Hostile): Promise<void> {
  const first = await read(hostile);
  if (first === null) return;
  expect(isAccounted(first)).toBe(true);
  if (hostile.rows >= 0) expect(first.report.total().read).toBe(hostile.rows);
  expect(first.early).toEqual([]);
  const aside = first.report.notes.filter(({ does }) => does === 'setAside');
  expect(aside.length).toBeGreaterThanOrEqual(first.report.total().setAside);
  const again = await read(hostile, first.prints);
  expect(again?.report.total()).toMatchObject({ kept: 0, mended: 0 });
  expect(again?.directory).toEqual(first.directory);
}

test(
  'Every row of a dirty package of version 3 is in the report once, and again nothing changes',
  patience,
  () => fc.assert(fc.asyncProperty(tabularPackages, isWhole), settings),
);

test(
  'Every row of a dirty package of version 1 is in the report once, and again nothing changes',
  patience,
  () => fc.assert(fc.asyncProperty(olderPackages, isWhole), settings),
);

test('Every record of dirty JSON is in the report once, and again nothing changes', patience, () =>
  fc.assert(fc.asyncProperty(jsonFiles, isWhole), settings),
);
