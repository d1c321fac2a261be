import { expect, test } from 'vitest';
import { type AnyRow, rowsOf, tableNames } from '../model.ts';
import { filesOf, type Imported, importedOnce, importedSource } from '../testing/imported.ts';
import { compiled30, faultsOf, schema31 } from '../testing/schemas.ts';
import { isWithoutShared, whyWithoutShared } from '../testing/shared.ts';
import { apiRoot, fullView, listView, minimalView, page } from './views.ts';
import { withoutHidden } from './hidden.ts';
import { holdingsOf } from './holdings.ts';
import { tabularPackage } from './tabular.ts';

/** Texts that the standard demands and the source did not have go out blank. */
const blank = 'directory.mended.textMissing';

const long = { timeout: 60_000 };

const textOf = (pieces: Iterable<string>) => [...pieces].join('');

/** Refuges do not leave. */
const shown = ({ directory, ...rest }: Imported): Imported => ({
  ...rest,
  directory: withoutHidden(directory),
});

async function again({ directory }: Imported): Promise<Imported> {
  const files = tabularPackage(directory, 'A test');
  return importedSource(
    filesOf(Object.fromEntries(files.map(({ name, text }) => [name, textOf(text)]))),
  );
}

const contentOf = ({ directory }: Imported) =>
  Object.fromEntries(
    tableNames.map((table) => [
      table,
      [...rowsOf(directory, table)].toSorted((one: AnyRow, other: AnyRow) =>
        one.id.localeCompare(other.id),
      ),
    ]),
  );

const sources = [
  'hsds-3.0/examples/csv',
  'hsds-3.1/examples/correct_example',
  'hsds-uk/Mocks/V3.0-UK-Test',
  'baltimore/sample-csv',
  'baltimore/icarol-csv',
];

for (const source of sources)
  test(
    `A coordinator exports ${source}, imports it into an empty Kith and has the same`,
    long,
    async ({ skip }) => {
      skip(isWithoutShared, whyWithoutShared);
      const first = await importedOnce(source);
      const second = await again(first);
      expect(contentOf(second)).toEqual(contentOf(shown(first)));
      expect(second.report.total()).toMatchObject({ setAside: 0, licensed: 0 });
      expect(second.report.notes.filter(({ key }) => key !== blank)).toEqual([]);
    },
  );

test(
  'A developer reads one service in full, imports the JSON and has the same',
  long,
  async ({ skip }) => {
    skip(isWithoutShared, whyWithoutShared);
    const first = await importedOnce('hsds-3.1/examples/correct_example');
    const holdings = holdingsOf(first.directory);
    const views = [...rowsOf(first.directory, 'organisation')].map((row) =>
      fullView(holdings, 'organisation', row),
    );
    const second = await importedSource(filesOf({ 'organizations.json': JSON.stringify(views) }));
    expect(contentOf(second)).toEqual(contentOf(shown(first)));
  },
);

const checks = [
  ['service', 'service', 'service', 'service_list'],
  ['organisation', 'organization', 'organization', 'organization_list'],
  ['serviceAtLocation', 'service_at_location', 'service_at_location', 'service_at_location_list'],
] as const;

for (const [table, newest, full, list] of checks)
  test(
    `A developer's validator passes every ${full} of Baltimore, in full and in lists`,
    { timeout: 60_000 },
    async ({ skip }) => {
      skip(isWithoutShared, whyWithoutShared);
      const { directory } = await importedOnce('baltimore/icarol-csv');
      const holdings = holdingsOf(directory);
      const [whole, listed, object] = [compiled30(full), compiled30(list), schema31(newest)];
      const faults = new Set<string>();
      for (const row of rowsOf(directory, table)) {
        const view = fullView(holdings, table, row);
        for (const fault of [
          ...faultsOf(whole, view),
          ...faultsOf(object, view),
          ...faultsOf(listed, listView(holdings, table, row)),
        ])
          faults.add(fault);
      }
      expect([...faults]).toEqual([]);
    },
  );

test(
  'A developer reads the taxonomy terms of Baltimore and the newest schema agrees',
  long,
  async ({ skip }) => {
    skip(isWithoutShared, whyWithoutShared);
    const { directory } = await importedOnce('baltimore/icarol-csv');
    const validate = schema31('taxonomy_term');
    const holdings = holdingsOf(directory);
    for (const row of rowsOf(directory, 'term'))
      expect(faultsOf(validate, listView(holdings, 'term', row))).toEqual([]);
  },
);

test('A developer can tell from a page whether there is another', () => {
  const contents = [{ id: 'a' }, { id: 'b' }];
  expect(page({ contents, total: 5, number: 1, perPage: 2 })).toMatchObject({
    total_pages: 3,
    size: 2,
    first_page: true,
    last_page: false,
    empty: false,
  });
  expect(page({ contents: [], total: 0, number: 1, perPage: 50 })).toMatchObject({
    empty: true,
    last_page: true,
  });
  expect(minimalView({ id: 'a', lastModified: '2026-01-01T00:00:00Z' })).toEqual({
    id: 'a',
    modified_date: '2026-01-01T00:00:00Z',
  });
  expect(apiRoot('https://kith.example/hsds')).toMatchObject({ version: '3.1' });
});
