import { afterAll, beforeAll, expect, test } from 'vitest';
import { postNumbered, seedPost, seedSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
  for (const number of [1, 2, 3])
    await seedPost(world.owner, { number, space: 'members', by: 'Moss' });
});
afterAll(() => world.end());

const hour = 3_600_000;
const telling = (number: number) => `/community/posts/${postNumbered(number)}/story`;
const fields = { called: 'River Reed', agreed: 'yes', step: 'tell' };

test('A story waits while Maya slows herself down, can be taken back, and is told when the time has come', async () => {
  const maya = await world.visit('maya');
  await maya.post('/you/slow-down', { hours: '24' });
  expect((await maya.get(telling(1))).html).toContain('waits for 24 hours');
  expect((await maya.post(telling(1), fields)).location).toBe('/you/slow-down');
  const atOnce = await world.as(
    'maya',
    (db) =>
      db`select from app.tell_story(${postNumbered(1)}, 'River', 1, 2) id where id is not null`,
  );
  expect(atOnce).toHaveLength(0);
  await maya.post(telling(2), fields);
  expect((await maya.get('/you/slow-down')).html).toContain('Telling a story to anybody');
  await maya.post(telling(3), fields);
  await world.runDue(new Date(Date.now() + 23 * hour));
  expect((await maya.get('/stories')).html).not.toContain('River Reed');
  const [second] = await world.owner<{ id: string }[]>`
    select id from held_acts where subject like ${`${postNumbered(2)}%`}`;
  await maya.post(`/you/held-acts/${second?.id ?? ''}/cancellation`);
  await maya.post(`/community/posts/${postNumbered(3)}/taking-back`);
  await world.runDue(new Date(Date.now() + 25 * hour));
  const told = await world.owner`select title, called from stories`;
  expect(told).toEqual([{ title: 'Post 1', called: 'River Reed' }]);
  expect(await world.owner`select from held_acts`).toHaveLength(0);
});

test('Nobody tells a story of Maya’s, and nothing of it waits', async () => {
  const lee = await world.visit('lee');
  expect((await lee.post(telling(2), fields)).status).toBe(404);
  expect(await world.owner`select from held_acts`).toHaveLength(0);
});
