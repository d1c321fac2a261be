import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
  await world.owner`insert into work_names (person_id, name) values (${cast.cora.id}, 'Cora')`;
});
afterAll(() => world.end());

const { members } = seededSpaces;
const hour = 3_600_000;
const waiting = '/community/waiting';
const waitIn = (html: string) => /\/community\/waiting\/([\w-]{36})\//.exec(html)?.[1] ?? '';

test('Nina joins a space; Mo welcomes her without being told her name, and she reads it on Today', async () => {
  const nina = await world.visit('nina');
  await nina.post(`/community/spaces/${members}/membership`, { persona: 'new', name: 'Nightjar' });
  await world.runDue(new Date());
  const mo = await world.visit('mo');
  expect((await mo.get('/desk')).html).toContain('1 waits');
  expect((await mo.get('/today')).html).toContain('One person waits');
  const list = await mo.get(waiting);
  expect(list.html).toContain('Somebody new is in this space');
  const form = await mo.get(`${waiting}/${waitIn(list.html)}/welcome`);
  expect(form.html).toContain('Hello, and welcome. I watch over this space');
  for (const { html } of [list, form]) {
    expect(html).not.toContain('Nightjar');
    expect(html).not.toContain(cast.nina.id);
  }
  const address = `${waiting}/${waitIn(list.html)}/welcome`;
  const empty = await mo.post(address, { words: ' ' });
  expect(empty.status).toBe(422);
  expect(empty.html).toContain('Write a few words first');
  await mo.post(address, { words: 'Hello <b>you</b>.\n\nCome in.' });
  expect((await mo.get(waiting)).html).toContain('Nobody waits for you now');
  expect((await mo.post(address, { words: 'Again' })).status).toBe(404);
  const today = await nina.get('/today');
  expect(today.html).toContain('A word for you from Mallow');
  expect(today.html).toContain('Hello &lt;b>you&lt;/b>.');
  expect((await nina.get('/community/welcomes')).html).toContain('Come in.');
  expect((await nina.get('/notices')).html).toContain('has a word of welcome');
});

test('Whoever joins the community is welcomed by somebody with a name, within a day', async () => {
  const newcomer = await world.visit();
  const day = { 'birth-day': '4', 'birth-month': '5', 'birth-year': '1990' };
  await newcomer.post('/join', { ...day, password: 'a long and quiet password', rules: 'yes' });
  const [wait] = await world.owner`select from waits where space_id is null`;
  expect(wait).toBeDefined();
  await world.runDue(new Date());
  const cora = await world.visit('cora');
  const list = await cora.get(waiting);
  expect(list.html).toContain('Somebody new has joined');
  await cora.post(`${waiting}/${waitIn(list.html)}/welcome`, {
    words: 'It is good that you came.',
  });
  const [told] = await world.owner<
    { called: string }[]
  >`select called from welcomes where space_id is null`;
  expect(told?.called).toBe('Cora');
});

test('A reply to a newcomer’s first post is a welcome too', async () => {
  const asha = await world.visit('asha');
  await asha.post(`/community/spaces/${members}/membership`, { persona: 'new', name: 'Aspen' });
  const made = await asha.post(`/community/spaces/${members}/posts`, {
    kind: 'wanted',
    title: 'Hello',
    body: 'I am new here.',
    language: 'en',
  });
  const open = () =>
    world.owner`select kind from waits where person_id = ${cast.asha.id} and ended_at is null order by kind`;
  expect(await open()).toEqual([{ kind: 'post' }, { kind: 'welcome' }]);
  const post = made.location?.replace('?sent=yes', '') ?? '';
  await (await world.visit('mo')).post(`${post}/replies`, { body: 'Welcome.' });
  expect(await open()).toEqual([]);
});

test('Mo gives one back, says not today, and says how many a day', async () => {
  const lee = await world.visit('lee');
  const say = { kind: 'question', title: 'What do you do at four?', body: 'In the morning.' };
  await lee.post(`/community/spaces/${members}/posts`, { ...say, language: 'en' });
  await world.runDue(new Date(Date.now() + 2 * hour));
  const mo = await world.visit('mo');
  const list = await mo.get(waiting);
  expect(list.html).toContain('What do you do at four?');
  await mo.post(`${waiting}/${waitIn(list.html)}/someone-else`);
  expect((await mo.get(waiting)).html).not.toContain('What do you do at four?');
  await mo.post(`${waiting}/not-today`);
  expect((await mo.get(waiting)).html).toContain('until tomorrow');
  expect((await mo.post(`${waiting}/limit`, { most: '40' })).html).toContain('from 0 to 10');
  await mo.post(`${waiting}/limit`, { most: '5' });
  expect((await mo.get(waiting)).html).toContain('value="5"');
});

test('Cora sees how long people wait, of listed spaces, and nobody who answers', async () => {
  const cora = await world.visit('cora');
  const page = await cora.get('/desk/waiting');
  expect(page.html).toContain('Half heard within');
  expect(page.html).toContain('The members one');
  expect(page.html).not.toContain('The discreet one');
  expect(page.html).not.toMatch(/Mallow|Mo</);
  const set = `/desk/waiting/spaces/${members}`;
  const wrong = await cora.post(set, { usual: '1', first: '2', turn: '1' });
  expect(wrong.html).toContain('must not wait longer');
  await cora.post(set, { usual: '6', first: '0.5', turn: '1' });
  expect((await cora.get(set)).html).toContain('value="0.5"');
  expect((await cora.get(`/desk/waiting/spaces/${seededSpaces.discreet}`)).status).toBe(404);
  expect((await (await world.visit('lee')).get('/desk/waiting')).status).toBe(404);
  expect((await (await world.visit('mo')).get(set)).status).toBe(404);
});
