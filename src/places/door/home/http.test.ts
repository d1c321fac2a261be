import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

test('A visitor sees what this community is, how to join, and where help is', async () => {
  const page = await (await world.visit()).get('/');
  for (const part of [
    'Wrenfield Kith',
    'A peer group.',
    'href="/join"',
    'href="/help"',
    'href="/house-rules"',
  ])
    expect(page.html).toContain(part);
});

test('Maya sews a square into the quilt and takes it out again, and nobody can see that it is hers', async () => {
  const maya = await world.visit('maya');
  expect((await maya.get('/quilt')).html).toContain('Sew in a square');
  expect((await maya.post('/quilt/my-square', { deep: 'plum', light: 'sky' })).status).toBe(303);
  const visitor = await world.visit();
  expect((await visitor.get('/')).html).toContain('A quilt with one square');
  expect(await world.as('hugo', (db) => db`select 1 from quilt_squares`)).toEqual([]);
  await maya.post('/quilt/my-square/removal');
  expect((await visitor.get('/')).html).toContain('A quilt of plain cloth');
});

test('A cloth that there is not is said so, and a visitor who would sew is asked to sign in', async () => {
  expect(
    (await (await world.visit('maya')).post('/quilt/my-square', { deep: 'red', light: 'sky' }))
      .status,
  ).toBe(422);
  expect(
    (await (await world.visit()).post('/quilt/my-square', { deep: 'plum', light: 'sky' })).location,
  ).toContain('/sign-in');
});

test('Nina, who joined yesterday, is told what to do first; Maya, who has been here long, is not', async () => {
  expect((await (await world.visit('nina')).get('/today')).html).toContain(
    'Welcome to Wrenfield Kith',
  );
  expect((await (await world.visit('maya')).get('/today')).html).not.toContain(
    'Welcome to Wrenfield Kith',
  );
});
