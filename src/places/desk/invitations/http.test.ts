import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const joining = {
  'birth-month': '4',
  'birth-year': '1987',
  password: 'three words and rain',
  rules: 'yes',
};

async function cards(count: number, bundle: string): Promise<string[]> {
  const page = await (
    await world.visit('cora')
  ).post('/desk/invitations', { count: String(count), bundle });
  expect(page.html).toContain('<svg');
  return page.html.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/g) ?? [];
}

const newestRoles = async () => {
  const rows = await world.owner<
    { role: string }[]
  >`select role from person_roles r join people p on p.id = r.person_id
    where p.id in (select person_id from sign_in_names where name not like '%-of-wrenfield') order by role`;
  return rows.map(({ role }) => role);
};

test('A card lets one person in, once, and its code stands nowhere in the database', async () => {
  const [code = ''] = await cards(2, 'member');
  const visit = await world.visit();
  expect((await visit.get(`/join?code=${code}`)).html).toContain(`value="${code}"`);
  expect((await visit.post('/join', { ...joining, code: code.toLowerCase() })).status).toBe(200);
  const second = await (await world.visit()).post('/join', { ...joining, code });
  expect([second.status, second.html.includes(`value="${code}"`)]).toEqual([422, true]);
  expect(await newestRoles()).toEqual([]);
  const kept = await world.owner<{ row: string }[]>`select i::text as row from invitations i`;
  expect(JSON.stringify(kept)).not.toContain(code);
});

test('A volunteer’s card brings the volunteer’s roles, and to someone of 16 none', async () => {
  const [code = '', other = ''] = await cards(2, 'volunteer');
  await (await world.visit()).post('/join', { ...joining, code });
  expect(await newestRoles()).toEqual(['facilitator']);
  await world.owner`update community set age_floor = 16`;
  await world.owner`insert into person_roles (person_id, role) values (${cast.cora.id}, 'safeguarding_lead')`;
  const young = await (
    await world.visit()
  ).post('/join', { ...joining, 'birth-year': '2010', 'birth-month': '1', code: other });
  expect(young.status).toBe(200);
  expect(await newestRoles()).toEqual(['facilitator']);
  await world.owner`update community set age_floor = 18`;
});

test('No card makes a coordinator, whatever the bundle is told to hold', async () => {
  const visit = await world.visit('cora');
  expect(
    (
      await visit.post('/desk/community/bundles', {
        staff: ['facilitator', 'coordinator'],
        volunteer: [],
      })
    ).status,
  ).toBe(422);
  await expect(
    world.as('cora', (db) => db`update role_bundles set roles = '{coordinator}'`),
  ).rejects.toThrow();
});

test('By invitation means that nobody joins without a card', async () => {
  await (await world.visit('cora')).post('/desk/community/joining', { joining: 'invitation' });
  const visit = await world.visit();
  expect((await visit.get('/join')).html).toContain('name="code"');
  expect((await visit.post('/join', joining)).status).toBe(422);
  const [code = ''] = await cards(1, 'member');
  expect((await visit.post('/join', { ...joining, code })).status).toBe(200);
  await (await world.visit('cora')).post('/desk/community/joining', { joining: 'open' });
});

test('Cards that Cora takes back, and cards that are too old, open no door', async () => {
  const [back = ''] = await cards(3, 'member');
  const [batch] = await world.owner<
    { made: string }[]
  >`select max(made_at)::text as made from invitations`;
  await (
    await world.visit('cora')
  ).post('/desk/invitations/withdrawal', { made: batch?.made ?? '' });
  expect((await (await world.visit()).post('/join', { ...joining, code: back })).status).toBe(422);
  const [old = ''] = await cards(1, 'member');
  await world.owner`update invitations set expires_at = app.now() - interval '1 minute'`;
  expect((await (await world.visit()).post('/join', { ...joining, code: old })).status).toBe(422);
});

test('Poster, guide and checklist stand ready, and a wrong number of cards says so', async () => {
  const visit = await world.visit('cora');
  for (const name of ['poster', 'guide', 'checklist'])
    expect((await visit.get(`/desk/invitations/${name}`)).status).toBe(200);
  expect((await visit.post('/desk/invitations', { count: '500', bundle: 'member' })).status).toBe(
    422,
  );
});
