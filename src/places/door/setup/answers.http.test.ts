import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

test('Cora changes what the community says, and what is wrong comes back as she typed it', async () => {
  const visit = await world.visit('cora');
  const wrong = await visit.post('/desk/community/community', {
    name: '',
    place: 'Over the hill',
    about: '',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('value="Over the hill"');
  expect(
    (
      await visit.post('/desk/community/community', {
        name: 'Hill House',
        place: 'Over the hill',
        about: '',
      })
    ).status,
  ).toBe(303);
  expect((await (await world.visit()).get('/')).html).toContain('Hill House');
});

test('Nobody but a coordinator finds these pages, and no post of another changes anything', async () => {
  for (const name of ['maya', 'mo', 'adi'] as const) {
    const visit = await world.visit(name);
    expect((await visit.get('/desk/community')).status).toBe(404);
    expect(
      (await visit.post('/desk/community/community', { name: 'Mine now', place: 'x', about: '' }))
        .status,
    ).toBe(404);
  }
  expect(await world.owner`select 1 from community where name = 'Mine now'`).toEqual([]);
});

test('16 waits for a trained safeguarding lead', async () => {
  const visit = await world.visit('cora');
  expect((await visit.post('/desk/community/age', { floor: '16' })).status).toBe(422);
  const [maya] = await world.owner<
    { id: string }[]
  >`select person_id as id from sign_in_names where name = 'maya-of-wrenfield'`;
  await world.owner`insert into person_roles (person_id, role) values (${maya?.id ?? ''}, 'safeguarding_lead')`;
  expect((await visit.post('/desk/community/age', { floor: '16' })).status).toBe(303);
  await visit.post('/desk/community/age', { floor: '18' });
});

test('Hours need both times, the later one last', async () => {
  const visit = await world.visit('cora');
  const half = await visit.post('/desk/community/hours', { 'opens-2': '09:00' });
  expect([half.status, half.html.includes('value="09:00"')]).toEqual([422, true]);
  expect(
    (await visit.post('/desk/community/hours', { 'opens-2': '17:00', 'closes-2': '09:00' })).status,
  ).toBe(422);
  expect(
    (await visit.post('/desk/community/hours', { 'opens-2': '09:00', 'closes-2': '17:00' })).status,
  ).toBe(303);
  expect((await (await world.visit()).get('/')).html).toContain('Tuesday, 09:00 to 17:00');
});

test('A place that is left out leaves the top bar, and Today and Help now always stay', async () => {
  const visit = await world.visit('cora');
  await visit.post('/desk/community/places', { shown: ['/plan'] });
  const [row] = await world.owner`select hidden_places from community`;
  expect(row).toEqual({ hidden_places: ['/circle', '/community', '/find', '/stories'] });
  expect((await visit.get('/today')).html).toContain('href="/help"');
  await visit.post('/desk/community/places', {
    shown: ['/circle', '/plan', '/community', '/find', '/stories'],
  });
});

test('House rules and what we promise stand open for anyone', async () => {
  const visit = await world.visit();
  await (
    await world.visit('cora')
  ).post('/desk/community/rules', {
    rules: '# Be kind\n\nAlways, and <b>above all</b> on hard days of your own.\n\n- one\n- two',
  });
  const rules = await visit.get('/house-rules');
  expect(rules.html).toContain('<h2>Be kind</h2>');
  expect(rules.html).toContain('&lt;b>above all');
  expect((await visit.get('/promises')).html.match(/<h2>/g)).toHaveLength(12);
});
