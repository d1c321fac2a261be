import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, testMaster, type World } from '../../../../test/world.ts';
import { addEarlySign, addWellnessTool, everyEarlySign, myEarlySigns } from './public.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const shared = `/circle/with/${mayasTies.ruiz}/recovery-plan`;
const asMaya = <T>(work: (reader: Parameters<typeof myEarlySigns>[0]) => Promise<T>) =>
  world.as('maya', (db) => work({ db, master: testMaster, me: cast.maya.id }));
const looks = async () =>
  (
    await world.owner<{ part: string }[]>`
      select part from looks where about_person_id = ${cast.maya.id} and part like 'plan-%' order by part`
  ).map(({ part }) => part);

test('Maya writes a section, changes it, sees both versions side by side, and takes the older back', async () => {
  const maya = await world.visit('maya');
  await maya.post('/plan/recovery/wellness', { words: '- Sewing\nCoffee with Ola' });
  const saved = await maya.post('/plan/recovery/wellness', { words: 'Sewing\nChoir' });
  expect(saved.location).toBe('/plan/recovery?saved=wellness');
  expect((await maya.get(saved.location ?? '')).html).toContain('wellness/versions/1/return');
  const { html } = await maya.get('/plan/recovery/wellness/versions');
  expect(html).toMatch(/Taken out<\/span> <del>Coffee with Ola<\/del>/);
  expect(html).toMatch(/New<\/span> <ins>Choir<\/ins>/);
  await maya.post('/plan/recovery/wellness/versions/1/return');
  expect((await maya.get('/plan/recovery')).html).toContain('<li>Coffee with Ola</li>');
  const versions = await world.owner`select number from plan_versions where section = 'wellness'`;
  expect(versions.count).toBe(3);
});

test('Saving the same again is no new version; what is too much comes back', async () => {
  const maya = await world.visit('maya');
  for (let i = 0; i < 2; i++) await maya.post('/plan/recovery/daily', { words: 'Curtains open' });
  expect((await world.owner`select from plan_versions where section = 'daily'`).count).toBe(1);
  const many = Array.from({ length: 41 }, (_, n) => `Thing ${n}`).join('\n');
  const refused = await maya.post('/plan/recovery/daily', { words: many });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('Thing 40');
  for (const address of ['other', 'daily/versions', 'daily/versions?older=9'])
    expect((await maya.get(`/plan/recovery/${address}`)).status).toBe(404);
});

test('Maya deletes an older version for good; the one that stands stays', async () => {
  const maya = await world.visit('maya');
  const address = '/plan/recovery/wellness/versions';
  await maya.post(`${address}/2/removal`);
  expect((await maya.get(address)).html).not.toContain('Choir');
  expect((await maya.post(`${address}/3/removal`)).status).toBe(404);
  expect((await maya.post(`${address}/x/removal`)).status).toBe(404);
  expect((await (await world.visit('lee')).post(`${address}/1/removal`)).status).toBe(404);
});

test('An early sign stays the same sign while its words change, and comes back when a version does', async () => {
  const maya = await world.visit('maya');
  await maya.post('/plan/recovery/early-signs', { words: 'Curtains shut\nNo sewing' });
  const [curtains, sewing] = await asMaya(myEarlySigns);
  const changed = {
    [`sign-${curtains?.id}`]: 'Curtains shut past noon',
    [`sign-${sewing?.id}`]: '',
  };
  await maya.post('/plan/recovery/early-signs', { ...changed, words: 'I say yes to all' });
  const now = await asMaya(myEarlySigns);
  expect(now.map(({ words }) => words)).toEqual(['Curtains shut past noon', 'I say yes to all']);
  expect(now[0]?.id).toBe(curtains?.id);
  expect((await asMaya(everyEarlySign)).find(({ id }) => id === sewing?.id)?.putAway).toBe(true);
  await maya.post('/plan/recovery/early-signs/versions/1/return');
  const back = await asMaya(myEarlySigns);
  expect(back.map(({ words }) => words).toSorted()).toEqual(['Curtains shut', 'No sewing']);
  expect(back.find(({ words }) => words === 'No sewing')?.id).toBe(sewing?.id);
});

test('What Maya keeps from elsewhere is in her plan, once', async () => {
  for (let i = 0; i < 2; i++) await asMaya((reader) => addWellnessTool(reader, 'Ten slow breaths'));
  const first = await asMaya((reader) => addEarlySign(reader, 'I buy cloth at night'));
  expect(await asMaya((reader) => addEarlySign(reader, 'I buy cloth at night'))).toBe(first);
  const { html } = await (await world.visit('maya')).get('/plan/recovery');
  expect(html.split('Ten slow breaths')).toHaveLength(2);
  expect(html.split('I buy cloth at night')).toHaveLength(2);
});

test('Dr Ruiz reads the sections that he may, never what they said before, and Maya sees which', async () => {
  await world.owner`update consents set withdrawn_at = app.now() where tie_id = ${mayasTies.ruiz} and part = 'plan-daily'`;
  const ruiz = await world.visit('ruiz');
  const panel = await ruiz.get(`/circle/with/${mayasTies.ruiz}`);
  expect(panel.html).toContain(`href="${shared}"`);
  expect(await looks()).toEqual([]);
  const plan = await ruiz.get(shared);
  expect(plan.html).toContain('Coffee with Ola');
  expect(plan.html).not.toMatch(/Choir|Curtains open/);
  expect(await looks()).toEqual(['plan-early-signs', 'plan-wellness']);
  for (const name of ['sam', 'hugo', 'omar'] as const) {
    const address = `/circle/with/${mayasTies[name]}/recovery-plan`;
    expect((await (await world.visit(name)).get(address)).status).toBe(404);
  }
});

test('Maya sees through Dr Ruiz’s eyes what he reads, and each section says who sees it', async () => {
  const maya = await world.visit('maya');
  const before = await looks();
  const view = await maya.get(`/circle/ties/${mayasTies.ruiz}/view-as`);
  expect(view.html).toContain('Coffee with Ola');
  expect(view.html).not.toContain('Curtains open');
  expect(await looks()).toEqual(before);
  const own = await maya.get('/plan/recovery');
  expect(own.html).toContain('You and Dr Ruiz can see this');
  expect(own.html).toContain('Only you can see this');
});
