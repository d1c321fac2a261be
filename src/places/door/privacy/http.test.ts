import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { isPersonal } from '../../../platform/capability.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

test('Maya’s own door leads to her names, her privacy, her card and her settings, and shows her sign-in name', async () => {
  const { html } = await (await world.visit('maya')).get('/you');
  for (const way of ['/you/personas', '/you/privacy', '/you/danger-card', '/settings']) {
    expect(html).toContain(`href="${way}"`);
  }
  expect(html).toContain('maya-of-wrenfield');
  expect(html).toContain('You are a member. That is all you need to be.');
});

test('Theo reads what he does here', async () => {
  const { html } = await (await world.visit('theo')).get('/you');
  expect(html).toContain('May break the glass');
  expect(html).toContain('On call');
});

test('Maya’s privacy page names everything that any capability holds, and who can see it', async () => {
  const { html } = await (await world.visit('maya')).get('/you/privacy');
  const words = world.services.shelf.open('en');
  const held = world.services.house.flatMap((capability) => capability.held).filter(isPersonal);
  expect(held.length).toBeGreaterThan(5);
  for (const part of held) expect(html).toContain(words.say(part.title));
});

test('Maya sees every look, with who, what, when and why, a page at a time', async () => {
  for (let i = 0; i < 25; i++) {
    await world.owner`insert into looks (about_person_id, by_person_id, part, why, looked_at)
      values (${cast.maya.id}, ${cast.ruiz.id}, 'danger-card', ${`reason ${i}.`}, app.now() - make_interval(mins => ${i}))`;
  }
  const visit = await world.visit('maya');
  const first = await visit.get('/you/looks');
  expect(first.html).toContain('Dr Ruiz saw: If my life is in danger');
  expect(first.html).toContain('reason 0.');
  expect(first.html).not.toContain('reason 20.');
  const second = await visit.get('/you/looks?page=2');
  expect(second.html).toContain('reason 24.');
  for (const nonsense of ['0', '-1', 'x', '1e9']) {
    expect((await visit.get(`/you/looks?page=${nonsense}`)).status).toBe(404);
  }
});

test('Maya ends a session on another device, and then all others, and stays signed in here', async () => {
  const [here, phone, library] = [
    await world.visit('maya'),
    await world.visit('maya'),
    await world.visit('maya'),
  ];
  const { html } = await here.get('/you/privacy');
  expect(html.match(/\/you\/sessions\/[0-9a-f-]{36}\/ending/g)?.length).toBeGreaterThanOrEqual(3);
  const [oldest] = await world.owner<{ id: string }[]>`
    select id from sessions where person_id = ${cast.maya.id} order by started_at limit 1`;
  expect((await here.post(`/you/sessions/${oldest?.id}/ending`)).status).toBe(303);
  await here.post('/you/sessions/endings');
  expect((await here.get('/you')).status).toBe(200);
  for (const gone of [phone, library]) expect((await gone.get('/you')).status).toBe(303);
});

test('Hugo cannot end a session of Maya’s, nor tell whether it is there', async () => {
  await world.visit('maya');
  const [hers] = await world.owner<{ id: string }[]>`
    select id from sessions where person_id = ${cast.maya.id} limit 1`;
  const hugo = await world.visit('hugo');
  const there = await hugo.post(`/you/sessions/${hers?.id}/ending`);
  const nowhere = await hugo.post(`/you/sessions/${crypto.randomUUID()}/ending`);
  expect([there.status, nowhere.status]).toEqual([404, 404]);
});

test('A visitor is led to the door from every page of one’s own', async () => {
  const visit = await world.visit();
  const pages = [
    '/you',
    '/you/privacy',
    '/you/looks',
    '/you/exports',
    '/you/slow-down',
    '/you/erasure',
  ];
  for (const page of [...pages, '/you/glass', '/you/danger-card', '/you/personas', '/desk/glass']) {
    expect((await visit.get(page)).location).toBe(`/sign-in?then=${encodeURIComponent(page)}`);
  }
});
