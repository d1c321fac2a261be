import { expect, test } from 'vitest';
import { fullView } from '../export/views.ts';
import { holdingsOf } from '../export/holdings.ts';
import { tabularPackage } from '../export/tabular.ts';
import { rowsOf, tableNames } from '../model.ts';
import { searchBookOf } from '../search/book.ts';
import { needNames } from '../search/lexicon.ts';
import { filesOf, importedSource } from '../testing/imported.ts';
import { faultsOf, schema31 } from '../testing/schemas.ts';
import { isWithoutShared, whyWithoutShared } from '../testing/shared.ts';
import { demoDirectory } from './directory.ts';

const directory = demoDirectory();

test('A visitor finds an invented town with something for every need, in several languages, faiths and cultures', () => {
  expect(directory.service.size).toBeGreaterThanOrEqual(120);
  const codes = new Set([...directory.term.values()].map(({ code }) => code));
  expect(needNames.filter((need) => !codes.has(need))).toEqual([]);
  const spoken = new Set([...directory.language.values()].map(({ code }) => code));
  for (const code of ['es', 'ar', 'pl', 'ur', 'bfi']) expect(spoken).toContain(code);
  expect(
    new Set([...directory.service.values()].flatMap(({ faiths }) => faiths)).size,
  ).toBeGreaterThanOrEqual(6);
  expect([...directory.location.values()].filter(({ hidden }) => hidden)).toHaveLength(2);
});

test('The town is the same each time', () => {
  expect(demoDirectory()).toEqual(directory);
});

test('A visitor searching in every way never learns where the refuges are', () => {
  const { listings, places, vocabulary } = searchBookOf(directory);
  const said = JSON.stringify(listings.map(({ places: at, stems }) => [at, stems]));
  expect(said).not.toMatch(/WX3 9ZQ|WX4 9ZJ|bramble|orchard/i);
  expect([...vocabulary.words.keys()].filter((word) => /bramble|9zq|9zj/.test(word))).toEqual([]);
  expect(
    places.coded({ kind: 'uk', code: 'WX3 9ZQ', district: 'WX3 9ZQ', whole: true }),
  ).toBeUndefined();
  const refuge = listings.find(({ name }) => name === 'Rowan House Refuge');
  expect(refuge?.places).toEqual([]);
});

test('The town leaves as a package and comes back the same, but for its refuges', async () => {
  const files = tabularPackage(directory, 'Wrenfield').map(({ name, text }) => [
    name,
    [...text].join(''),
  ]);
  const { directory: back } = await importedSource(
    filesOf(Object.fromEntries(files) as Record<string, string>),
  );
  expect(back.service).toEqual(directory.service);
  expect(back.schedule).toEqual(directory.schedule);
  expect(back.location.size).toBe(directory.location.size - 2);
});

test('Every service of the town is sound by the newest schema', ({ skip }) => {
  skip(isWithoutShared, whyWithoutShared);
  const holdings = holdingsOf(directory);
  const validate = schema31('service');
  const faults = [...rowsOf(directory, 'service')].flatMap((row) =>
    faultsOf(validate, fullView(holdings, 'service', row)),
  );
  expect([...new Set(faults)]).toEqual([]);
  expect(tableNames.length).toBe(24);
});
