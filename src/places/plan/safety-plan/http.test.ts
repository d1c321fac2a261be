import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const shared = `/circle/with/${mayasTies.sam}/safety-plan`;
const looks = () =>
  world.owner<{ by: string; part: string }[]>`
    select by_person_id as by, part from looks
    where about_person_id = ${cast.maya.id} and part = 'safety-plan'`;

test('Maya writes her plan one step at a time, skips one, and stops where she likes', async () => {
  const maya = await world.visit('maya');
  expect((await maya.get('/plan/safety')).html).toContain('A few words for a hard hour');
  const first = await maya.post('/plan/safety/steps/signs', {
    words: '- My curtains stay shut\n\n  • I stop sewing ',
    then: 'next',
  });
  expect(first.location).toBe('/plan/safety/steps/doing');
  expect((await maya.post('/plan/safety/steps/doing', { words: '', then: 'next' })).location).toBe(
    '/plan/safety/steps/lifting',
  );
  const asking = { words: 'Sam, at any hour: 01632 960 123', then: 'stop' };
  expect((await maya.post('/plan/safety/steps/asking', asking)).location).toBe(
    '/plan/safety?done=kept',
  );
  const { html } = await maya.get('/plan/safety');
  expect(html).toContain('<li>My curtains stay shut</li><li>I stop sewing</li>');
  expect(html).toContain('<a href="tel:01632960123">01632\u00A0960\u00A0123</a>');
  expect(html).toContain('You and Sam can see this');
  expect((await maya.get('/plan/safety/card')).html).toContain('Sam, at any hour');
  expect((await maya.get('/today/hard')).html).toContain('My curtains stay shut');
  expect((await maya.get('/plan/safety/steps/asking')).html).toContain('In your circle: Asha');
});

test('What is too long comes back as it was typed, and a step that is none is not there', async () => {
  const maya = await world.visit('maya');
  const long = await maya.post('/plan/safety/steps/safer', { words: 'x'.repeat(2001) });
  expect(long.status).toBe(422);
  expect(long.html).toContain('x'.repeat(2001));
  expect((await maya.get('/plan/safety/steps/other')).status).toBe(404);
  expect((await (await world.visit()).get('/plan/safety')).location).toContain('/sign-in');
});

test('Sam opens it in one tap from Help now, and Maya sees that he did', async () => {
  const sam = await world.visit('sam');
  const help = await sam.get('/help');
  expect(help.html).toContain(`href="${shared}"`);
  expect(await looks()).toEqual([]);
  const plan = await sam.get(shared);
  expect(plan.html).toContain('My curtains stay shut');
  expect(plan.headers.get('cache-control')).toBe('no-store');
  expect(await looks()).toEqual([{ by: cast.sam.id, part: 'safety-plan' }]);
  const maya = await world.visit('maya');
  expect((await maya.get('/you/looks')).html).toContain('your safety plan');
  expect((await maya.get('/help')).html).toContain('href="/plan/safety"');
});

test('Maya sees through Sam’s eyes her plan, and through Asha’s nothing of it', async () => {
  const maya = await world.visit('maya');
  const before = await looks();
  const through = async (name: 'sam' | 'asha') =>
    (await maya.get(`/circle/ties/${mayasTies[name]}/view-as`)).html;
  expect(await through('sam')).toContain('My curtains stay shut');
  expect(await through('asha')).not.toContain('My curtains stay shut');
  expect(await looks()).toEqual(before);
});

test('Asha, Omar, Hugo and a visitor find no plan, in Help now or behind its address', async () => {
  for (const name of ['asha', 'omar', 'hugo', 'lee', 'theo'] as const) {
    const visit = await world.visit(name);
    expect((await visit.get('/help')).html).not.toContain('safety plan</a>');
    expect((await visit.get(shared)).status).toBe(404);
  }
  const hugos = await (await world.visit('hugo')).get(`/circle/with/${mayasTies.hugo}/safety-plan`);
  expect(hugos.status).toBe(404);
  expect((await (await world.visit()).get('/help')).html).not.toContain('href="/circle/with');
});

test('Maya shows it to Asha from the plan itself, until a day; nothing else changes', async () => {
  const maya = await world.visit('maya');
  const address = '/circle/show/safety-plan';
  const none = await maya.post(address, { until: '2026-12-24' });
  expect(none.status).toBe(422);
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await maya.post(address, { ties: mayasTies.asha, until });
  expect((await maya.get('/plan/safety')).html).toContain('You and Asha and Sam can see this');
  const asha = await world.visit('asha');
  const plan = await asha.get(`/circle/with/${mayasTies.asha}/safety-plan`);
  expect(plan.html).toContain('My curtains stay shut');
  const parts = await world.owner<{ part: string }[]>`
    select part from consents where tie_id = ${mayasTies.asha} and withdrawn_at is null order by 1`;
  expect(parts.map(({ part }) => part)).toEqual(['checkin-mood', 'safety-plan']);
  const theft = await (await world.visit('lee')).post(address, { ties: mayasTies.asha, until });
  expect(theft.status).toBe(303);
  expect(
    (
      await world.owner`select from consents where part = 'safety-plan' and member_id <> ${cast.maya.id}`
    ).count,
  ).toBe(0);
});

test('When Maya ends her tie with Sam, he finds what Omar finds, and the plan is gone from Help now', async () => {
  const maya = await world.visit('maya');
  await maya.post(`/circle/ties/${mayasTies.sam}/ending`);
  const sam = await world.visit('sam');
  expect((await sam.get(shared)).status).toBe(404);
  expect((await sam.get('/help')).html).not.toContain(shared);
  const pageOf = async (name: 'sam' | 'omar') =>
    (await (await world.visit(name)).get(`/circle/with/${mayasTies[name]}`)).html
      .replaceAll(mayasTies[name], 'TIE')
      .replaceAll(/nonce="[^"]+"|content="[\w-]{22}"|frame-count="\d+"/g, '');
  expect(await pageOf('sam')).toBe(await pageOf('omar'));
});

test('A device notes the number of its copy; Maya lets it go from anywhere, and the device hears of it', async () => {
  const maya = await world.visit('maya');
  const copy = crypto.randomUUID();
  expect((await maya.post('/plan/safety/copies', { copy })).location).toContain('done=kept');
  const stands = async () =>
    JSON.parse((await (await world.visit()).get(`/plan/safety/copies/${copy}`)).html) as unknown;
  expect(await stands()).toEqual({ stands: true });
  expect((await maya.get('/plan/safety/device')).html).toContain('Let this copy go');
  await maya.post(`/plan/safety/copies/${copy}/forgetting`);
  expect(await stands()).toEqual({ stands: false });
  expect((await maya.get('/plan/safety/copies/none')).status).toBe(404);
});

test('On a shared computer nothing is kept, and the page that opens a copy says nothing of anybody', async () => {
  const maya = await world.visit('maya');
  await world.owner`update sessions set shared_computer = true where person_id = ${cast.maya.id}`;
  const page = await maya.get('/plan/safety/device');
  expect(page.html).toContain('Nothing is kept here');
  expect(page.html).not.toContain('kith-keep-plan');
  const refused = await maya.post('/plan/safety/copies', { copy: crypto.randomUUID() });
  expect(refused.status).toBe(404);
  const kept = await (await world.visit()).get('/plan/safety/kept');
  expect(kept.status).toBe(200);
  expect(kept.html).not.toContain('My curtains');
});
