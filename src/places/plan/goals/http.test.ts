import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const choir = {
  words: 'Sing in the spring concert',
  dimension: 'community',
  why: 'The back row is fine',
  steps: '- Go on Tuesdays\nLearn the alto part',
  ties: [mayasTies.sam, mayasTies.hugo],
};
const goalIn = (html: string) => /\/plan\/goals\/[\w-]{36}(?=")/.exec(html)?.[0] ?? '';
const stepsIn = (html: string) => html.match(/\/plan\/goals\/[\w-]{36}\/steps\/[\w-]{36}/g) ?? [];

test('Maya sets a goal with small steps and who stands by her; whom she removed cannot be named', async () => {
  const maya = await world.visit('maya');
  expect((await maya.post('/plan/goals', choir)).location).toBe('/plan/goals?done=kept');
  const { html } = await maya.get('/plan/goals');
  expect(html).toContain('With you for this: Sam');
  expect(stepsIn(html)).toHaveLength(2);
  await maya.post(stepsIn(html)[0] ?? '');
  expect((await maya.get('/plan/goals')).html).toContain('<strong>Done</strong>');
});

test('A step in the same words stays as done as it was; others come and go', async () => {
  const maya = await world.visit('maya');
  const before = await maya.get('/plan/goals');
  const steps = 'Buy a black folder\nGo on Tuesdays';
  await maya.post(goalIn(before.html), { ...choir, steps });
  const { html } = await maya.get('/plan/goals');
  expect(html).not.toContain('alto part');
  expect(stepsIn(html)[1]).toBe(stepsIn(before.html)[0]);
  expect(html.split('<strong>Done</strong>')).toHaveLength(2);
});

test('What was typed comes back, and nobody else opens Maya’s goal', async () => {
  const maya = await world.visit('maya');
  const refused = await maya.post('/plan/goals', { words: '', why: 'Because of May' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('Because of May');
  expect(refused.html).toContain('Choose where it belongs');
  const goal = goalIn((await maya.get('/plan/goals')).html);
  const lee = await world.visit('lee');
  expect((await lee.get(goal)).status).toBe(404);
  for (const what of ['', '/state', '/removal'])
    expect((await lee.post(`${goal}${what}`, { ...choir, state: 'aside' })).status).toBe(404);
  expect((await maya.post(`${goal}/state`, { state: 'better' })).status).toBe(404);
  expect((await maya.post(`${goal}/steps/none`)).status).toBe(404);
});

test('Being named shows Sam nothing; consent does, and Maya sees that he looked', async () => {
  const maya = await world.visit('maya');
  const sam = await world.visit('sam');
  const address = `/circle/with/${mayasTies.sam}`;
  expect((await sam.get(address)).html).not.toContain('spring concert');
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await maya.post('/circle/show/goals', { ties: mayasTies.sam, until });
  expect((await maya.get(`/circle/ties/${mayasTies.sam}/view-as`)).html).toContain(
    'spring concert',
  );
  expect((await world.owner`select from looks where part = 'goals'`).count).toBe(0);
  const page = await sam.get(address);
  expect(page.html).toContain('spring concert');
  expect(page.html).toContain('You were named as someone who stands by this goal');
  const looks = await world.owner<{ by: string; part: string }[]>`
    select by_person_id as by, part from looks where part = 'goals'`;
  expect(looks).toEqual([{ by: cast.sam.id, part: 'goals' }]);
});

test('A goal that waits is Maya’s alone, can be taken up again, and can go for good', async () => {
  const maya = await world.visit('maya');
  const sam = await world.visit('sam');
  const goal = goalIn((await maya.get('/plan/goals')).html);
  const seen = async () => (await sam.get(`/circle/with/${mayasTies.sam}`)).html;
  await maya.post(`${goal}/state`, { state: 'aside' });
  expect(await seen()).not.toContain('spring concert');
  expect((await maya.get('/plan/goals')).html).toContain('Set aside for now (1)');
  await maya.post(`${goal}/state`, { state: 'reached' });
  expect(await seen()).toContain('spring concert');
  expect((await maya.get('/plan/goals')).html).toContain('You reached this');
  await maya.post(`${goal}/removal`);
  expect((await maya.get(goal)).status).toBe(404);
  expect((await world.owner`select from goal_steps`).count).toBe(0);
});
