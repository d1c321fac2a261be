import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const answering = (items: number, answer: string, last = answer) =>
  Object.fromEntries(
    Array.from({ length: items }, (_, n) => [`item-${n + 1}`, n + 1 === items ? last : answer]),
  );
const alerts = (about: string) =>
  world.owner`select level from alerts where about_person_id = ${about}`;

test('Maya takes PHQ-9 twice: she reads what the change is worth, and Dr Ruiz sees totals alone', async () => {
  const maya = await world.visit('maya');
  await maya.post('/plan/measures/new/phq-9', answering(9, '2', '0'));
  const first = await world.owner<{ id: string }[]>`
    update measures set day = day - 30 where person_id = ${cast.maya.id} returning id`;
  const second = await maya.post('/plan/measures/new/phq-9', answering(9, '1', '0'));
  const { html } = await maya.get(second.location ?? '');
  expect(html).toContain('8 of 27: some of these problems');
  expect(html).toContain('a change for the better');
  expect(html).toContain('Several days');
  const ruiz = await (await world.visit('ruiz')).get(`/circle/with/${mayasTies.ruiz}`);
  expect(ruiz.html).toContain('16 of 27');
  expect(ruiz.html).not.toMatch(/Several days|Little interest/);
  const viewed = await maya.get(`/circle/ties/${mayasTies.ruiz}/view-as`);
  expect(viewed.html).toContain('16 of 27');
  const theirs = await (await world.visit('ruiz')).get(`/plan/measures/${first[0]?.id}`);
  expect(theirs.status).toBe(404);
  expect(await alerts(cast.maya.id)).toEqual([]);
});

test('An answer to the ninth question is told to who is on call, and the page says what is true', async () => {
  const lee = await world.visit('lee');
  expect((await lee.get('/plan/measures/new/phq-9')).html).toContain(
    'The people on call here are told',
  );
  const kept = await lee.post('/plan/measures/new/phq-9', { 'item-9': '1' });
  expect(await alerts(cast.lee.id)).toEqual([{ level: 'red' }]);
  const { html } = await lee.get(kept.location ?? '');
  expect(html).toContain('Nobody has taken it up yet');
  expect(html).toContain('so there is no total');
  await lee.post(`${kept.location}/throwing-away`);
  const [left] = await world.owner`select count(*)::int as measures,
    (select count(*)::int from risk_answers where person_id = ${cast.lee.id} and taken_back_at is null) as answers
    from measures where person_id = ${cast.lee.id}`;
  expect(left).toEqual({ measures: 0, answers: 0 });
});

test('Where nobody is on call the ninth question is not asked', async () => {
  await world.owner`delete from person_roles where role = 'on_call'`;
  const nina = await world.visit('nina');
  const list = await nina.get('/plan/measures');
  expect(list.html).toContain('/plan/measures/new/phq-8');
  expect(list.html).not.toContain('/plan/measures/new/phq-9');
  expect((await nina.get('/plan/measures/new/phq-9')).status).toBe(404);
  const form = await nina.get('/plan/measures/new/phq-8');
  expect(form.html).not.toContain('better off dead');
  const kept = await nina.post('/plan/measures/new/phq-8', answering(8, '1'));
  expect((await nina.get(kept.location ?? '')).html).toContain('8 of 24');
  const none = await nina.post('/plan/measures/new/gad-7', {});
  expect([none.status, none.html.includes('Answer one question at least')]).toEqual([422, true]);
});
