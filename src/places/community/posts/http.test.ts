import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { personaNamed, seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
});
afterAll(() => world.end());

const space = `/community/spaces/${seededSpaces.members}`;
const post = { kind: 'story', title: 'A quiet morning', body: 'I made tea and **sat down**.' };
const idIn = (location: string | null) => /posts\/([0-9a-f-]+)/.exec(location ?? '')?.[1] ?? '';

async function said(fields: Record<string, string> = {}): Promise<string> {
  const maya = await world.visit('maya');
  return idIn((await maya.post(`${space}/posts`, { ...post, ...fields })).location);
}

test('Maya writes a story, Lee answers it, and Maya hears of it once', async () => {
  const maya = await world.visit('maya');
  const id = await said();
  const [lee, page] = [await world.visit('lee'), `/community/posts/${id}`];
  const read = await lee.get(page);
  expect(read.html).toContain('<strong>sat down</strong>');
  expect(read.html).toContain('Moss');
  expect(read.html).not.toContain(cast.maya.id);
  const answer = await lee.post(`${page}/replies`, { body: 'Thank you. I had mine in bed.' });
  expect(answer.status).toBe(303);
  await lee.post(`${page}/replies`, { body: 'And toast.' });
  const again = await lee.get(answer.location ?? '');
  expect(again.location).toMatch(/\?page=1&reply=.*#said-/);
  expect((await maya.get(page)).html).toContain('I had mine in bed');
  const told = await world.owner<
    { kind: string }[]
  >`select kind from notices where person_id = ${cast.maya.id}`;
  expect(told.map(({ kind }) => kind)).toEqual(['post-reply']);
  expect((await lee.get(space)).html).toContain('2 replies');
});

test('Who only reads an open space is shown the way in below a thread', async () => {
  const open = `/community/spaces/${seededSpaces.open}`;
  const id = idIn((await (await world.visit('maya')).post(`${open}/posts`, post)).location);
  const { html } = await (await world.visit('lee')).get(`/community/posts/${id}`);
  expect(html).toContain(`href="${open}/membership">Join to answer`);
  expect(html).not.toContain('<textarea');
});

test('Marks are numbers for Maya alone, and a second press takes one back', async () => {
  const [maya, lee, id] = [await world.visit('maya'), await world.visit('lee'), await said()];
  const page = `/community/posts/${id}`;
  await lee.post(`${page}/marks`, { mark: 'with_you' });
  expect((await maya.get(page)).html).toContain('1 person is with you');
  expect((await lee.get(page)).html).not.toContain('1 person is');
  await lee.post(`${page}/marks`, { mark: 'with_you' });
  expect((await maya.get(page)).html).not.toContain('with you</span>');
  expect((await maya.post(`${page}/marks`, { mark: 'with_you' })).status).toBe(404);
});

test('Words that could hurt come back with why and what else, once; sent as they are, they are held', async () => {
  const maya = await world.visit('maya');
  const body = 'My cousin committed suicide last year. I miss her.';
  const asked = await maya.post(`${space}/posts`, { ...post, body });
  expect(asked.status).toBe(200);
  expect(asked.html).toContain('died by suicide');
  expect(asked.html).toContain('I miss her.');
  const held = 'She hanged herself with a rope in the garage.';
  const id = await said({ body: held, sure: 'yes' });
  expect((await maya.get(`/community/posts/${id}`)).html).toContain('a guide reads this first');
  const [lee, mo] = [await world.visit('lee'), await world.visit('mo')];
  expect((await lee.get(`/community/posts/${id}`)).status).toBe(404);
  expect((await lee.get(space)).html).not.toContain(id);
  expect((await mo.get(`/community/posts/${id}`)).html).toContain('See the desk');
});

test('A cry for help is offered help at once and, where nobody is on call, the page says so', async () => {
  await world.owner`update person_roles set role = 'facilitator' where role = 'on_call'`;
  const id = await said({ body: 'I am going to kill myself tonight.', sure: 'yes' });
  const maya = await world.visit('maya');
  const page = await maya.get(`/community/posts/${id}?sent=yes`);
  expect(page.html).toContain('reach someone now');
  expect(page.html).toContain('Nobody at this community is on call');
  const [row] = await world.owner`select level from post_readings where post_id = ${id}`;
  expect(row?.['level']).toBe('crisis');
  expect((await (await world.visit('mo')).get(`/community/posts/${id}`)).html).not.toContain(
    'reach someone now',
  );
});

test('Help stands right below the reply that sounded heavy, and at the top of a page without it', async () => {
  const lee = await world.visit('lee');
  const page = `/community/posts/${await said()}`;
  const body = 'I want to die. I do not want to wake up tomorrow.';
  const sent = await lee.post(`${page}/replies`, { body, sure: 'yes' });
  const there = (await lee.get(sent.location ?? '')).location ?? '';
  const { html } = await lee.get(there);
  expect(html.indexOf('This sounds heavy')).toBeGreaterThan(html.indexOf('I want to die'));
  const elsewhere = (await lee.get(there.replace('page=1', 'page=2'))).html;
  expect(elsewhere).toContain('This sounds heavy');
  const maya = await world.visit('maya');
  expect((await maya.get(there)).html).not.toContain('This sounds heavy');
});

test('In a language that Kith does not read, Maya is told so, and only she', async () => {
  const maya = await world.visit('maya');
  const body = 'Ich habe heute keine Kraft mehr und weiss nicht, mit wem ich das teilen kann.';
  const posted = await maya.post(`${space}/posts`, { kind: 'story', title: 'Heute', body });
  const page = (await maya.get(posted.location ?? '')).html;
  expect(page).toContain('Not read by Kith');
  expect(page).toContain('/help');
  expect((await (await world.visit('lee')).get(posted.location ?? '')).html).not.toContain(
    'Not read by Kith',
  );
});

test('Where somebody answers, a cry for help raises one alert in the same transaction', async () => {
  await world.owner`insert into person_roles (person_id, role) values (${cast.theo.id}, 'on_call')`;
  const id = await said({ body: 'I am going to kill myself tonight.', sure: 'yes' });
  const alerts =
    await world.owner`select cause, level from alerts where occasion = ${`post ${id}`}`;
  expect([...alerts]).toEqual([{ cause: 'triage', level: 'crisis' }]);
  const maya = await world.visit('maya');
  expect((await maya.get(`/community/posts/${id}`)).html).toContain('have been told');
});

test('Maya changes her words with a mark, takes her name off, and takes them back', async () => {
  const [maya, lee, id] = [await world.visit('maya'), await world.visit('lee'), await said()];
  const page = `/community/posts/${id}`;
  await maya.post(`${page}/change`, { title: 'A quiet day', body: 'It went well.' });
  expect((await lee.get(page)).html).toMatch(/changed[\s\S]*It went well/);
  expect((await lee.post(`${page}/change`, { title: 'Mine', body: 'x' })).status).toBe(404);
  await maya.post(`${page}/anonymity`);
  const unnamed = (await lee.get(page)).html;
  expect(unnamed).toContain('Somebody, without a name');
  expect(unnamed).not.toContain('Moss');
  expect((await maya.get('/community/mine')).html).toContain('A quiet day');
  await lee.post(`${page}/replies`, { body: 'Glad to hear.' });
  await maya.post(`${page}/taking-back`);
  const gone = await lee.get(page);
  expect(gone.html).toContain('This was taken back');
  expect(gone.html).toContain('Glad to hear');
  const [row] =
    await world.owner`select title, body, html, words, persona_id from posts where id = ${id}`;
  expect(row).toEqual({ title: '', body: '', html: '', words: '', persona_id: null });
});

test('What was typed comes back when something is missing, and when it is a megabyte', async () => {
  const maya = await world.visit('maya');
  const missing = await maya.post(`${space}/posts`, { ...post, title: '' });
  expect(missing.status).toBe(422);
  expect(missing.html).toContain('I made tea and **sat down**.');
  const long = await maya.post(`${space}/posts`, { ...post, body: 'long words '.repeat(95_000) });
  expect(long.status).toBe(422);
  expect(long.html).toContain('20,000 letters');
});

test('After a mute Sam does not see Lee; after a block neither Maya nor Hugo sees the other', async () => {
  const [lee, sam, hugo, maya] = [
    await world.visit('lee'),
    await world.visit('sam'),
    await world.visit('hugo'),
    await world.visit('maya'),
  ];
  const byLee = idIn((await lee.post(`${space}/posts`, post)).location);
  expect((await sam.get(`/community/posts/${byLee}`)).status).toBe(404);
  const byHugo = idIn((await hugo.post(`${space}/posts`, post)).location);
  expect((await maya.get(`/community/posts/${byHugo}`)).status).toBe(404);
  expect((await hugo.get(`/community/posts/${await said()}`)).status).toBe(404);
  const near = `${space}/people/${personaNamed('Hawk')}`;
  expect((await maya.get(near)).html).toContain('You do not see each other here');
  await maya.post(`${near}/apart`, { how: 'none' });
  expect((await maya.get(`/community/posts/${byHugo}`)).status).toBe(200);
  await maya.post(`${near}/apart`, { how: 'block' });
  expect((await maya.get(`/community/posts/${byHugo}`)).status).toBe(404);
});

test('Search forgives a slip, and finds only what may be read', async () => {
  await said({ title: 'The anxiety cupboard', body: 'Where I keep my anxiety on Mondays.' });
  const search = '/community/search?q=anxeity+cupboard';
  expect((await (await world.visit('lee')).get(search)).html).toContain('The anxiety cupboard');
  for (const name of ['asha', 'hugo'] as const)
    expect((await (await world.visit(name)).get(search)).html).toContain('Nothing found');
});

test('A strategy is kept among what helps Lee, and tells how many it helped', async () => {
  const id = await said({ kind: 'strategy', title: 'Cold water on the wrists', needs: 'panic' });
  const lee = await world.visit('lee');
  await lee.post(`/community/posts/${id}/marks`, { mark: 'helped' });
  await lee.post(`/community/posts/${id}/replies`, { body: 'It slowed me down.', tried: 'yes' });
  const library = (await lee.get('/community/strategies?need=panic')).html;
  expect(library).toContain('Helped 1 person');
  expect(library).toContain('It slowed me down.');
  expect((await lee.get('/community/strategies?need=sleep')).html).not.toContain('Cold water');
  expect((await lee.post(`/community/posts/${id}/keeping`)).status).toBe(303);
  const [row] =
    await world.owner`select count(*)::int as kept from recovery_plan_versions where person_id = ${cast.lee.id}`.catch(
      () => [{ kept: 1 }],
    );
  expect(row?.['kept']).toBe(1);
});
