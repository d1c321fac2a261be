import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visit } from '../../../../../test/visit.ts';
import { createWorld, type World } from '../../../../../test/world.ts';
import { filesOf } from '../testing/imported.ts';
import { importInto } from '../testing/stored-directory.ts';

let world: World;
let cora: Visit;
beforeAll(async () => {
  world = await createWorld();
  cora = await world.visit('cora');
});
afterAll(() => world.end());

type Fields = Record<string, string>;

async function bring(visit: Visit, files: Fields, fields: Fields = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const [name, text] of Object.entries(files)) body.append('list', new File([text], name));
  const cookie = [...visit.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  const init = { method: 'POST', body, headers };
  const answer = await world.web.request('/desk/directory/imports', init);
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') };
}

const set = {
  'organizations.csv': 'id,name,description\n1,Rowan Aid,Helps\n',
  'services.csv': 'id,organization_id,name,status\n1,1,Advice,active\n2,1,,active\n',
};
const sheet = {
  'places.csv':
    'Agency,What,Road,Phone\nRowan Aid,Tea and talk,1 High St,01632 960001\nRowan Aid,Beds,12 Bramble Road,01632 960002\n',
};

test('Only who minds the directory has its desk', async () => {
  expect((await (await world.visit('maya')).get('/desk/directory')).status).toBe(404);
  expect((await bring(await world.visit('maya'), set)).status).toBe(404);
  expect((await (await world.visit()).get('/desk/directory')).location).toContain('/sign-in');
  expect((await cora.get('/desk/directory')).html).toContain('There are no services yet.');
});

let first = '';

test('Cora brings a set of files, leaves the page, is told, and finds what became of every row', async () => {
  const { to } = await bring(cora, set, { 'source-name': 'County' });
  first = to ?? '';
  expect((await cora.get(first)).html).toContain('It will be read in a moment.');
  await world.runDue();
  const page = await cora.get(first);
  expect(page.html).toContain('3 rows were read. You find each of them in the report.');
  expect(page.html).toContain('Set aside');
  expect((await cora.get('/notices')).html).toContain('The list you brought in has been read');
  const report = await cora.get(`${first}/report.csv`);
  expect(report.headers.get('content-type')).toContain('text/csv');
  expect(report.html.split('\r\n')[2]).toBe('services.csv,service,2,1,0,1,0,0');
  expect(await world.owner`select from directory_uploads`).toHaveLength(0);
});

test('The same list again says that nothing is new', async () => {
  const [source] = await world.owner<{ id: string }[]>`select id from directory_sources`;
  const { to } = await bring(cora, set, { source: source?.id ?? '' });
  await world.runDue();
  expect((await cora.get(to ?? '')).html).toContain('Rows set aside');
  expect(await world.owner`select from services`).toHaveLength(1);
});

test('A plain sheet waits until Cora has said what its columns mean', async () => {
  const { to } = await bring(cora, sheet, { source: 'new' });
  const page = await cora.get(`${to}/mapping`);
  expect(page.html).toContain('It says: Tea and talk · Beds');
  await world.runDue();
  expect(await world.owner`select from services`).toHaveLength(1);
  const nameless = await cora.post(`${to}/mapping`, { 'column-3': 'phone.voice' });
  expect(nameless.status).toBe(422);
  expect(nameless.html).toContain('Say which column holds the name');
  const said = {
    'column-0': 'organisation.name',
    'column-1': 'service.name',
    'column-2': 'address.address1',
    'column-3': 'phone.voice',
  };
  expect((await cora.post(`${to}/mapping`, said)).location).toBe(to);
  await world.runDue();
  const names = await world.owner<{ name: string }[]>`select name from services order by name`;
  expect(names.map(({ name }) => name)).toEqual(['Advice', 'Beds', 'Tea and talk']);
  const again = await bring(cora, sheet, { 'source-name': 'places' });
  expect((await cora.get(`${again.to}/mapping`)).html).toMatch(
    /value="service.name" selected[^>]*>/,
  );
  expect((await cora.post(`${again.to}/dropping`)).location).toBe('/desk/directory');
  expect((await cora.get(`${again.to}/mapping`)).status).toBe(404);
  expect(await world.owner`select from directory_uploads`).toHaveLength(0);
});

test('A file that cannot be read says why and changes nothing', async () => {
  const { to } = await bring(cora, { 'list.json': '{"id": ' });
  await world.runDue();
  const page = await cora.get(to ?? '');
  expect(page.html).toContain('list.json is not JSON that can be read.');
  expect((await bring(cora, {})).html).toContain('Choose the file to bring in');
  const unsaid = await bring(cora, set, { source: '' });
  expect(unsaid.html).toContain('Choose where the list comes from');
});

test('Cora takes the newest list back, and an older one is not hers to take back any more', async () => {
  await world.owner.begin((db) =>
    importInto(db, filesOf({ 'organizations.csv': 'id,name\n9,New Aid\n' }), { source: 'x' }),
  );
  const [newest] = await world.owner<{ id: string }[]>`
    select id from directory_imports order by asked_at desc limit 1`;
  const address = `/desk/directory/imports/${newest?.id}`;
  expect((await cora.get(`${address}/undoing`)).html).toContain('1 record that it added goes');
  expect((await cora.post(`${address}/undoing`)).location).toBe(address);
  expect((await cora.get(address)).html).toContain('You took this list back');
  expect(await world.owner`select from organizations where name = 'New Aid'`).toHaveLength(0);
  expect((await cora.post(`${first}/undoing`)).status).toBe(404);
});

test('Cora takes the directory out in both forms', async () => {
  const json = await cora.get('/desk/directory/export.json');
  expect(JSON.parse(json.html)).toMatchObject({
    organizations: [{ name: 'Rowan Aid' }, { name: 'Rowan Aid' }],
  });
  const zip = await cora.get('/desk/directory/export.zip');
  expect(zip.html.slice(0, 2)).toBe('PK');
});

test('The largest list that may come is 32 MB, and nowhere else more than 2', async () => {
  const big = 'x'.repeat(3 * 1024 * 1024);
  expect((await bring(cora, { 'list.csv': `name\n${big}\n` })).status).toBe(303);
  const elsewhere = await cora.post('/desk/crisis-lines', { name: big });
  expect(elsewhere.status).toBe(413);
});
