import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const idOf = async (name: string) =>
  String((await world.owner`select id from personas where name = ${name}`)[0]?.['id']);

test('Maya is invited to make a name, sees its patch first, and makes it', async () => {
  const visit = await world.visit('maya');
  expect((await visit.get('/you/personas')).html).toContain('You have no name here yet');
  const shown = await visit.post('/you/personas', {
    name: 'Fern',
    first: '2',
    second: '1',
    show: 'yes',
  });
  expect(shown.html).toContain('class="patch patch-large"');
  expect((await world.owner`select from personas`).count).toBe(0);
  await visit.post('/you/personas', { name: 'Fern', first: '2', second: '1' });
  expect((await visit.get('/you/personas')).html).toContain('Fern');
});

test('She renames it, puts it away, and takes it out again; nobody else can', async () => {
  const [visit, hugo, id] = [
    await world.visit('maya'),
    await world.visit('hugo'),
    await idOf('Fern'),
  ];
  await visit.post(`/you/personas/${id}`, { name: 'Moss', first: '3', second: '4' });
  expect((await visit.get('/you/personas')).html).toContain('Moss');
  expect((await hugo.get(`/you/personas/${id}`)).status).toBe(404);
  expect(
    (await hugo.post(`/you/personas/${id}`, { name: 'Mine', first: '3', second: '4' })).status,
  ).toBe(404);
  expect((await hugo.post(`/you/personas/${id}/retirement`)).status).toBe(404);
  await visit.post(`/you/personas/${id}/retirement`);
  expect((await visit.get('/you/personas')).html).toContain('Names you have put away');
  await visit.post(`/you/personas/${id}/return`);
  const [owner] = await world.owner`select retired from persona_owners where persona_id = ${id}`;
  expect(owner?.['retired']).toBe(false);
});

test('A name that is empty, too long or without a colour comes back with words', async () => {
  const visit = await world.visit('maya');
  const wrong = await visit.post('/you/personas', {
    name: 'x'.repeat(41),
    first: '2',
    second: '9',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('at most 40 letters');
  expect(wrong.html).toContain('Choose a colour.');
  expect(wrong.html).toContain('x'.repeat(41));
});

test('A name’s number is random, and its patch is drawn alike for anybody who picks the same', async () => {
  await (await world.visit('lee')).post('/you/personas', { name: 'Moss', first: '3', second: '4' });
  const patches: string[] = [];
  for (const name of ['maya', 'lee'] as const) {
    const { html } = await (await world.visit(name)).get('/you/personas');
    patches.push(/<svg class="patch.*?<\/svg>/s.exec(html)?.[0] ?? name);
  }
  expect(patches[0]).toBe(patches[1]);
  const ids = await world.owner<{ id: string }[]>`select id from personas`;
  for (const { id } of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(id).not.toContain(cast.maya.id.slice(-6));
  }
});
