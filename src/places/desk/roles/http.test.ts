import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const rolesOf = async (name: keyof typeof cast) =>
  (
    await world.owner<
      { role: string }[]
    >`select role from person_roles where person_id = ${cast[name].id} order by role`
  ).map(({ role }) => role);

test('Cora gives Lee a role by the exact sign-in name, Lee hears of it, and sees that she looked', async () => {
  const visit = await world.visit('cora');
  const found = await visit.post('/desk/roles/search', { name: 'Lee of Wrenfield' });
  expect(found.location).toBe(`/desk/roles/${cast.lee.id}`);
  expect(
    (await visit.post(found.location ?? '', { role: 'facilitator', until: '2027-01-31' })).status,
  ).toBe(303);
  const [given] =
    await world.owner`select role, until, given_by from person_roles where person_id = ${cast.lee.id}`;
  expect(given).toEqual({
    role: 'facilitator',
    until: new Date('2027-02-01T00:00:00Z'),
    given_by: cast.cora.id,
  });
  expect(await world.as('lee', (db) => db`select kind from notices`)).toEqual([
    { kind: 'roles.given' },
  ]);
  expect(await world.as('lee', (db) => db`select by_person_id as by, part from looks`)).toEqual([
    { by: cast.cora.id, part: 'roles' },
  ]);
});

test('A name that nobody has comes back as typed, and no page lists the names of members', async () => {
  const visit = await world.visit('cora');
  const nobody = await visit.post('/desk/roles/search', { name: 'amber-owl-lake-999' });
  expect([nobody.status, nobody.html.includes('value="amber-owl-lake-999"')]).toEqual([422, true]);
  expect((await visit.get('/desk/roles')).html).not.toContain('-of-wrenfield');
  expect((await visit.get(`/desk/roles/${cast.maya.id}`)).html).not.toContain('maya-of-wrenfield');
});

test('Nobody gives themself a role, and Yuki, who is 16, is given none', async () => {
  const visit = await world.visit('cora');
  expect((await visit.post(`/desk/roles/${cast.cora.id}`, { role: 'moderator' })).status).toBe(422);
  expect((await visit.post(`/desk/roles/${cast.yuki.id}`, { role: 'moderator' })).status).toBe(422);
  expect((await visit.post(`/desk/roles/${cast.maya.id}`, { role: 'administrator' })).status).toBe(
    422,
  );
  expect([await rolesOf('cora'), await rolesOf('yuki'), await rolesOf('maya')]).toEqual([
    ['coordinator'],
    [],
    [],
  ]);
});

test('A safeguarding lead wants proof of training; a bundle brings all of its roles', async () => {
  const visit = await world.visit('adi');
  expect(
    (await visit.post(`/desk/roles/${cast.sam.id}`, { role: 'safeguarding_lead' })).status,
  ).toBe(422);
  await visit.post(`/desk/roles/${cast.sam.id}`, { role: 'safeguarding_lead', trained: 'yes' });
  await visit.post(`/desk/roles/${cast.sam.id}`, { role: 'staff' });
  expect(await rolesOf('sam')).toEqual(['facilitator', 'moderator', 'safeguarding_lead']);
});

test('A role that ends is gone from the next page on, and the last coordinator stays', async () => {
  const mo = await world.visit('mo');
  expect((await mo.get('/desk')).status).toBe(200);
  const cora = await world.visit('cora');
  await cora.post(`/desk/roles/${cast.mo.id}/end`, { role: 'moderator' });
  expect((await mo.get('/desk')).status).toBe(404);
  expect((await cora.post(`/desk/roles/${cast.cora.id}/end`, { role: 'coordinator' })).status).toBe(
    422,
  );
  expect(await rolesOf('cora')).toEqual(['coordinator']);
});

test('Femi lays down their own role, and chooses a work name while they have one', async () => {
  const femi = await world.visit('femi');
  expect((await femi.get('/desk')).html).toContain('action="/desk/my-name"');
  await femi.post('/desk/my-name', { name: 'Femi' });
  expect((await femi.get('/desk')).html).not.toContain('action="/desk/my-name"');
  expect((await (await world.visit('adi')).get('/desk/roles?role=facilitator')).html).toContain(
    'Femi',
  );
  expect(
    (await femi.post(`/desk/roles/${cast.femi.id}/end`, { role: 'facilitator' })).location,
  ).toBe('/today');
  expect((await femi.get('/desk')).status).toBe(404);
});

test.each(['maya', 'petra', 'gwen'] as const)(
  '%s finds none of the pages that give roles, and cannot post to them',
  async (name) => {
    const visit = await world.visit(name);
    for (const address of [
      '/desk/roles',
      `/desk/roles/${cast.lee.id}`,
      '/desk/record',
      '/desk/outbox',
      '/desk/jobs',
      '/desk/invitations',
    ])
      expect([address, (await visit.get(address)).status]).toEqual([address, 404]);
    expect((await visit.post(`/desk/roles/${cast.maya.id}`, { role: 'moderator' })).status).toBe(
      404,
    );
  },
);

test('What was done stands in the record, without a sign-in name or an id', async () => {
  const record = await (await world.visit('adi')).get('/desk/record');
  expect(record.html).toContain('A role was given · Facilitator');
  expect(record.html).not.toContain('-of-wrenfield');
  expect(record.html).not.toContain(cast.lee.id);
  const filtered = await (await world.visit('cora')).get('/desk/record?event=role+taken');
  expect(filtered.html).toContain('A role ended · Moderator');
  expect(filtered.html).not.toContain('A role was given · Facilitator');
});
