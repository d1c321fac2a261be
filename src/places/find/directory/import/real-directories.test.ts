import { expect, test } from 'vitest';
import { importedFrom, type Imported, importedOnce, isAccounted } from '../testing/imported.ts';
import { isWithoutShared, sharedDirectory, whyWithoutShared } from '../testing/shared.ts';

const long = { timeout: 60_000 };

const keysOf = ({ report }: Imported) => [...new Set(report.notes.map(({ key }) => key))].sort();

const knownFrom = ({ prints }: Imported) => ({
  known: (table: string, id: string) => prints.get(`${table} ${id}`),
});

test(
  'A coordinator imports Baltimore and every row of it is in the report',
  long,
  async ({ skip }) => {
    skip(isWithoutShared, whyWithoutShared);
    const baltimore = await importedOnce('baltimore/icarol-csv');
    expect(isAccounted(baltimore)).toBe(true);
    expect(baltimore.report.total().read).toBe(43_778);
    expect(baltimore.early).toEqual([]);
    const { organisation, location, service, phone, term, address } = baltimore.directory;
    expect([organisation, location, service, phone, term].map(({ size }) => size)).toEqual([
      748, 1482, 1876, 7157, 517,
    ]);
    expect(address.size).toBe(1482);
    expect(keysOf(baltimore)).not.toContain('directory.setAside.sameIdOther');
  },
);

test(
  'A coordinator sees all postal addresses of Baltimore set aside: they are numbered by another list, and 1,042 of them are those of some other organisation',
  long,
  async ({ skip }) => {
    skip(isWithoutShared, whyWithoutShared);
    const { report } = await importedOnce('baltimore/icarol-csv');
    const aside = report.notes.filter(({ does }) => does === 'setAside');
    expect(aside).toHaveLength(1874);
    expect(aside[0]).toMatchObject({
      file: 'mail_addresses.csv',
      row: 2,
      field: 'location_id',
      key: 'directory.setAside.otherNumbering',
    });
    expect(JSON.parse(aside[0]?.content ?? '{}')).toHaveProperty('city');
  },
);

test(
  'Four shelters of Baltimore whose address is confidential are hidden from the first day, though their map points are given',
  long,
  async ({ skip }) => {
    skip(isWithoutShared, whyWithoutShared);
    const { directory, report } = await importedOnce('baltimore/icarol-csv');
    const hidden = [...directory.location.values()].filter((place) => place.hidden);
    expect(hidden).toHaveLength(4);
    expect(report.notes.filter(({ key }) => key.endsWith('confidential'))).toHaveLength(4);
  },
);

test(
  'A community without the licence gets no code of the 211 taxonomy; one that holds it does',
  long,
  async ({ skip }) => {
    skip(isWithoutShared, whyWithoutShared);
    const without = await importedOnce('baltimore/icarol-csv');
    expect(without.report.total().licensed).toBe(1778 + 16_646);
    const codes = [...without.directory.term.values()].map(({ code }) => code ?? '');
    expect(codes.filter((code) => /^[A-Z]{1,2}-\d/.test(code))).toEqual([]);
    const holding = await importedFrom(sharedDirectory('baltimore/icarol-csv'), {
      holdsLicence: true,
    });
    expect(holding.report.total().licensed).toBe(0);
    expect(isAccounted(holding)).toBe(true);
  },
);

test('A coordinator imports Baltimore again and nothing has changed', long, async ({ skip }) => {
  skip(isWithoutShared, whyWithoutShared);
  const first = await importedOnce('baltimore/icarol-csv');
  const again = await importedFrom(sharedDirectory('baltimore/icarol-csv'), knownFrom(first));
  expect(again.report.total()).toMatchObject({ kept: 0, mended: 0, setAside: 1874 });
  expect(again.directory).toEqual(first.directory);
});

test(
  'A coordinator imports the American facilities: zeros come back, and rows that say the same are one',
  long,
  async ({ skip }) => {
    skip(isWithoutShared, whyWithoutShared);
    const facilities = await importedOnce('us-facilities/MentalHealthProviders_Geocoded.csv');
    expect(isAccounted(facilities)).toBe(true);
    expect(facilities.report.total()).toMatchObject({ read: 11_375, setAside: 0, unchanged: 342 });
    expect(facilities.early).toEqual([]);
    const zips = [...facilities.directory.address.values()].map(
      ({ postalCode }) => postalCode ?? '',
    );
    expect(zips.filter((zip) => !/^\d{5}$/.test(zip))).toEqual([]);
    expect(zips).toContain('06708');
  },
);

const pass =
  'location organization_full organization_list service_full service_list service_at_location_full service_at_location_list taxonomy taxonomy_list taxonomy_term taxonomy_term_list'
    .split(' ')
    .map((name) => `hsds-3.0/examples/${name}.json`);

for (const path of pass)
  test(`A developer reads ${path} and it passes`, async ({ skip }) => {
    skip(isWithoutShared, whyWithoutShared);
    const read = await importedOnce(path);
    expect(isAccounted(read)).toBe(true);
    expect(read.report.verdict()).toBe('pass');
    expect(read.early).toEqual([]);
  });

test('A developer sees what is odd in the official tables: half of what they point at is missing', async ({
  skip,
}) => {
  skip(isWithoutShared, whyWithoutShared);
  const read = await importedOnce('hsds-3.0/examples/csv');
  expect(isAccounted(read)).toBe(true);
  expect(read.report.total()).toMatchObject({ read: 21, setAside: 2 });
  expect(read.directory.contact.size).toBe(1);
  expect(keysOf(read)).toContain('directory.mended.orphanReference');
});

const verdicts = [
  ['hsds-3.1/examples/correct_example', 'pass', []],
  ['hsds-3.1/mock-hsds-api/data', 'pass', []],
  ['hsds-3.1/examples/empty_json/empty.json', 'fail', ['directory.setAside.nothingInIt']],
  ['hsds-uk/Mocks/V3.0-UK-Default', 'pass', []],
  ['hsds-uk/Mocks/V3.0-UK-Test', 'pass', []],
  [
    'hsds-uk/Mocks/V3.0-UK-Warn',
    'warn',
    ['directory.mended.uriUnreadable', 'directory.mended.textMissing'],
  ],
  [
    'hsds-uk/Mocks/V3.0-UK-Fail',
    'fail',
    [
      'directory.setAside.missing',
      'directory.mended.emailUnreadable',
      'directory.doubt.apiDetails',
    ],
  ],
] as const;

for (const [path, verdict, reasons] of verdicts)
  test(`A developer reads ${path}: ${verdict}, as its notes say, with the reasons`, async ({
    skip,
  }) => {
    skip(isWithoutShared, whyWithoutShared);
    const read = await importedOnce(path);
    expect(isAccounted(read)).toBe(true);
    expect(read.report.verdict()).toBe(verdict);
    for (const reason of reasons) expect(keysOf(read)).toContain(reason);
  });

test('A developer reads 128 readings of one service as one service', async ({ skip }) => {
  skip(isWithoutShared, whyWithoutShared);
  const { directory } = await importedOnce('hsds-uk/Mocks/V3.0-UK-Test');
  expect(directory.service.size).toBe(1);
});

test('A developer who asks for a folder of several directories is told to choose', async ({
  skip,
}) => {
  skip(isWithoutShared, whyWithoutShared);
  await expect(importedFrom(sharedDirectory('baltimore'))).rejects.toMatchObject({
    key: 'directory.unreadable.severalFolders',
  });
});
