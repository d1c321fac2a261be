import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../../test/cast.ts';
import { createWorld, type World } from '../../../../../test/world.ts';
import { withoutHidden } from '../export/hidden.ts';
import { recordsById, removeEntry, saveEntry } from '../records.ts';
import { filesOf, importedSource } from '../testing/imported.ts';
import { contentOf, importInto, storedDirectory, type Asked } from '../testing/stored-directory.ts';
import { directoryImport } from './kept-report.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const id = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`;
const [rowan, advice, tea, hall, refuge] = ['1', '2', '3', '4', '5'].map(id) as [
  string,
  string,
  string,
  string,
  string,
];

type Files = Record<string, string>;

const county: Files = {
  'organizations.csv': `id,name,description\n${rowan},Rowan Aid,Helps\n`,
  'services.csv': `id,organization_id,name,status,description\n${advice},${rowan},Advice,active,Come in\n${tea},${rowan},Tea,active,\n`,
  'locations.csv': `id,location_type,name,latitude,longitude,kith_hidden\n${hall},physical,Hall,10.1,-30.1,\n${refuge},physical,Rowan House,10.2,-30.2,yes\n`,
  'addresses.csv': `id,location_id,address_1,city,state_province,postal_code,country,address_type\n${id('6')},${hall},1 High St,Wren,W,WX1,GB,physical\n${id('7')},${refuge},12 Bramble Road,Wren,W,WX9,GB,physical\n`,
  'phones.csv': `id,service_id,number\n${id('8')},${advice},01632 960001\n${id('9')},${tea},01632 960002\n`,
};

const without = (files: Files, file: string, text: string): Files => ({
  ...files,
  [file]: (files[file] ?? '').replace(new RegExp(`^.*${text}.*\n`, 'm'), ''),
});

const changed = (files: Files, from: string, to: string): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, text.replaceAll(from, to)]),
  );

const bring = (files: Files, asked: Asked = {}) =>
  world.as('cora', async (db) => {
    const { id: made } = await importInto(db, filesOf(files), { by: cast.cora.id, ...asked });
    return directoryImport(db, made);
  });

const shown = () => world.as('visitor', storedDirectory);
const service = async (which: string) =>
  (await world.as('visitor', (db) => recordsById(db, 'service', [which])))[0];

test('What Cora brings in is what readers see, but for the refuge, and again nothing changes', async () => {
  expect(await bring(county)).toMatchObject({ kept: 9, added: 9, changed: 0, hidden: 1 });
  const { directory } = await importedSource(filesOf(county));
  expect(contentOf(await shown())).toEqual(contentOf(withoutHidden(directory)));
  expect(await bring(county)).toMatchObject({ kept: 0, unchanged: 9, added: 0, changed: 0 });
  expect(contentOf(await shown())).toEqual(contentOf(withoutHidden(directory)));
});

test('Cora’s own words for a service stay when its source says something new, and the rest is updated', async () => {
  await world.as('cora', (db) => saveEntry(db, 'service', { id: advice, description: 'Ring' }));
  const news = changed(changed(county, 'Come in', 'Come early'), ',Advice,', ',Good advice,');
  expect(await bring(news)).toMatchObject({ added: 0, changed: 1, edits_kept: 1 });
  expect(await service(advice)).toMatchObject({ name: 'Good advice', description: 'Ring' });
  const edits = await world.as(
    'cora',
    (db) => db`select column_name as column, source_value as theirs from directory_edits`,
  );
  expect([...edits]).toEqual([{ column: 'description', theirs: 'Come early' }]);
});

test('A phone that its source no longer lists goes; a source that brings no phones at all takes none', async () => {
  expect(await bring(without(county, 'phones.csv', '960001'))).toMatchObject({ removed: 1 });
  expect((await shown()).phone.size).toBe(1);
  const { 'phones.csv': _none, ...rest } = county;
  expect(await bring(rest)).toMatchObject({ removed: 0 });
  expect((await shown()).phone.size).toBe(1);
});

test('A service that the file leaves out stays, unless Cora says that the file is whole: then it is over until it comes again', async () => {
  const fewer = without(without(county, 'services.csv', ',Tea,'), 'phones.csv', '960002');
  expect(await bring(fewer)).toMatchObject({ missing: 1 });
  expect((await service(tea))?.status).toBe('active');
  expect(await bring(fewer, { whole: true })).toMatchObject({ missing: 1 });
  expect((await service(tea))?.status).toBe('defunct');
  await bring(county);
  expect((await service(tea))?.status).toBe('active');
});

test('What Cora took away does not come back with the next import, nor does what hung on it', async () => {
  await world.as('cora', (db) => removeEntry(db, 'service', tea));
  const again = await bring(changed(county, '01632 960002', '01632 960003'));
  expect(again).toMatchObject({ state: 'done', kept: 1, added: 0 });
  expect(await service(tea)).toBeUndefined();
  expect(JSON.stringify(contentOf(await shown()))).not.toContain('960003');
});

test('Cora takes an import back and everything is as before, what she changed since included', async () => {
  const before = await shown();
  const fresh = `id,name,status\n${id('20')},New,active\n`;
  const news = { ...changed(county, '1 High St', '2 High St'), 'services.csv': fresh };
  const { id: made } = await bring(news);
  expect((await shown()).service.size).toBe(before.service.size + 1);
  await world.as('cora', (db) => saveEntry(db, 'organisation', { id: rowan, name: 'Rowan' }));
  await world.as('cora', (db) => db`select app.undo_directory_import(${made})`);
  const after = await shown();
  expect(after.organisation.get(rowan)?.name).toBe('Rowan');
  after.organisation.set(rowan, before.organisation.get(rowan) as never);
  expect(contentOf(after)).toEqual(contentOf(before));
  expect(await bring(news)).toMatchObject({ added: 1, changed: 1 });
});

test('A refuge that its source opens is shown, and hidden again with all that hangs on it', async () => {
  await bring(changed(county, ',yes\n', ',\n'));
  expect((await shown()).address.get(id('7'))?.address1).toBe('12 Bramble Road');
  expect(await bring(county)).toMatchObject({ hidden: 1, changed: 1 });
  const said = JSON.stringify(contentOf(await shown()));
  expect(said).not.toMatch(/bramble|Rowan House|WX9/i);
});

test('A member brings in nothing', async () => {
  const refused = world.as('maya', (db) => db`select app.begin_directory_import()`);
  await expect(refused).rejects.toMatchObject({ code: '42501' });
});

test('Letters that no database can hold come in without them', async () => {
  const odd = `id,name,description\n${id('30')},"A\u0000B","\uD83D cut"\n`;
  await bring({ 'organizations.csv': odd }, { source: 'odd' });
  expect((await shown()).organisation.get(id('30'))?.name).toBe('AB');
});
