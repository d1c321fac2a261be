import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const today = new Date().toISOString().slice(0, 10);
const address = `/plan/check-ins/${today}`;
const saying = (safe: string) => ({ day: today, mood: '1', grown: 'yes', safe });
const alerts = (about: string) =>
  world.owner`select level, state from alerts where about_person_id = ${about}`;
const answers = (person: string) =>
  world.owner`select answer, taken_back_at is not null as back from risk_answers where person_id = ${person} order by given_at`;

test('Maya says that she is not safe: the person on call is told once, and she reads what is true', async () => {
  const maya = await world.visit('maya');
  expect((await maya.get(address)).html).toContain('Are you safe today?');
  for (let sending = 0; sending < 2; sending++)
    await maya.post('/plan/check-ins', saying('unsafe'));
  expect(await alerts(cast.maya.id)).toEqual([{ level: 'crisis', state: 'sent' }]);
  expect((await maya.get(address)).html).toContain('Nobody has taken it up yet');
  const [alert] = await world.owner<{ id: string }[]>`select id from alerts`;
  await world.runDue();
  await world.as('theo', (db) => db`select app.hold_alert(${alert?.id ?? ''})`);
  const held = (await maya.get(address)).html;
  expect(held).toContain('A person on call has it');
  expect(held).toContain('/you/alerts/');
  await maya.post(`${address}/taking-back`);
  expect(await answers(cast.maya.id)).toEqual([{ answer: 'unsafe', back: true }]);
});

test('Lee is not sure: nobody is told until he says so himself', async () => {
  const lee = await world.visit('lee');
  await lee.post('/plan/check-ins', saying('unsure'));
  expect(await alerts(cast.lee.id)).toEqual([]);
  expect((await lee.get(address)).html).toContain('Nobody has been told');
  await lee.post(`${address}/calling`);
  await lee.post(`${address}/calling`);
  expect(await alerts(cast.lee.id)).toHaveLength(1);
  await lee.post('/plan/check-ins', saying('safe'));
  expect(await answers(cast.lee.id)).toEqual([{ answer: 'unsure', back: true }]);
  expect((await lee.post('/plan/check-ins/2026-01-01/calling')).status).toBe(404);
});

test('A note tells nobody, whatever it says', async () => {
  const nina = await world.visit('nina');
  const note = 'I do not want to be here any more.';
  await nina.post('/plan/check-ins', { day: today, mood: '1', grown: 'yes', note });
  expect(await alerts(cast.nina.id)).toEqual([]);
  expect((await nina.get(address)).html).toContain('Nobody here reads them for danger');
});

test('Where nobody would read the answer it is not asked, and an answer that is sent all the same is not kept', async () => {
  await world.owner`delete from person_roles where role = 'on_call'`;
  const hugo = await world.visit('hugo');
  expect((await hugo.get(address)).html).not.toContain('Are you safe today?');
  await hugo.post('/plan/check-ins', saying('unsafe'));
  expect(await answers(cast.hugo.id)).toEqual([]);
  expect(await alerts(cast.hugo.id)).toEqual([]);
});
