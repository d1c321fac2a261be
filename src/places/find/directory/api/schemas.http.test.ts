import type { ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../../../test/world.ts';
import { demoDirectory } from '../demo/directory.ts';
import { withoutHidden } from '../export/hidden.ts';
import type { Directory, TableName } from '../model.ts';
import { importedOnce } from '../testing/imported.ts';
import { keepDirectory } from '../testing/kept.ts';
import { compiled30, faultsOf, page30, schema31 } from '../testing/schemas.ts';
import { isWithoutShared, whyWithoutShared } from '../testing/shared.ts';

let world: World;
/** Baltimore, and Wrenfield for its taxonomy. */
const shown: Directory[] = [];
const sizeOf = (table: TableName): number =>
  shown.reduce((sum, directory) => sum + directory[table].size, 0);

beforeAll(async () => {
  world = await createWorld();
  if (isWithoutShared) return;
  const { directory } = await importedOnce('baltimore/icarol-csv');
  for (const each of [directory, demoDirectory()]) {
    await keepDirectory(world, each, { searched: false });
    shown.push(withoutHidden(each));
  }
}, 120_000);
afterAll(() => world.end());

interface Listed {
  total_pages: number;
  total_items: number;
  contents: { id: string }[];
}

const ask = async <T>(path: string): Promise<T> =>
  JSON.parse((await (await world.visit()).get(`/hsds/${path}`)).html) as T;

/** Every record of a list, page by page; each page is a page as HSDS says. */
async function* everything(path: string): AsyncGenerator<{ id: string }> {
  const isPage = page30();
  for (let number = 1, pages = 1; number <= pages; number += 1) {
    const page = await ask<Listed>(`${path}page=${number}`);
    expect(faultsOf(isPage, page)).toEqual([]);
    pages = page.total_pages;
    yield* page.contents;
  }
}

async function faultsIn(path: string, ...validators: ValidateFunction[]) {
  const faults = new Set<string>();
  const ids = new Set<string>();
  for await (const record of everything(path)) {
    ids.add(record.id);
    for (const validate of validators)
      for (const fault of faultsOf(validate, record)) faults.add(fault);
  }
  return { faults: [...faults], records: ids.size };
}

const full = [
  ['services', 'service', 'service'],
  ['organizations', 'organization', 'organisation'],
  ['service_at_locations', 'service_at_location', 'serviceAtLocation'],
] as const;

for (const [path, name, table] of full)
  test(
    `A developer’s validator passes each of the ${path} of Baltimore, in full and in lists`,
    { timeout: 120_000 },
    async ({ skip }) => {
      skip(isWithoutShared, whyWithoutShared);
      const whole = await faultsIn(
        `${path}?full=true&per_page=100&`,
        compiled30(name),
        schema31(name),
      );
      expect(whole).toEqual({ faults: [], records: sizeOf(table) });
      const list = await faultsIn(`${path}?per_page=500&`, compiled30(`${name}_list`));
      expect(list).toEqual({ faults: [], records: sizeOf(table) });
    },
  );

const plain = [
  ['taxonomies', 'taxonomy', 'taxonomy'],
  ['taxonomy_terms', 'taxonomy_term', 'term'],
] as const;

for (const [path, name, table] of plain)
  test(`A developer’s validator passes each of the ${path} of Baltimore`, async ({ skip }) => {
    skip(isWithoutShared, whyWithoutShared);
    const list = await faultsIn(`${path}?per_page=500&`, schema31(name));
    expect(list).toEqual({ faults: [], records: sizeOf(table) });
  });

test('A developer’s validator passes single records of every kind, as their lists do', async ({
  skip,
}) => {
  skip(isWithoutShared, whyWithoutShared);
  for (const [path, name] of [...full, ...plain]) {
    const { contents } = await ask<Listed>(`${path}?per_page=3`);
    expect(contents.length).toBeGreaterThan(0);
    for (const { id } of contents)
      expect(faultsOf(schema31(name), await ask(`${path}/${id}`)), path).toEqual([]);
  }
});
