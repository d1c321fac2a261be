import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { raiseAlert } from '../alerts/public.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const notices = async (kind: string) =>
  (
    await world.owner<{ person_id: string }[]>`select person_id from notices where kind = ${kind}`
  ).map(({ person_id }) => person_id);

async function closedByTheo(): Promise<string> {
  const raising = {
    about: cast.maya.id,
    cause: 'not_safe',
    level: 'crisis',
    occasion: 'pressed once',
  } as const;
  const alert = (await world.as('maya', (db) => raiseAlert(db, raising))) ?? '';
  await world.runDue(new Date());
  const theo = await world.visit('theo');
  await theo.post(`/desk/alerts/${alert}/hold`);
  await theo.post(`/desk/alerts/${alert}/notes`, { words: 'We spoke.', outcome: 'yes' });
  return alert;
}

test('After an alert Theo says how he is, writes down what went wrong, and hears what changes', async () => {
  const alert = await closedByTheo();
  const [theo, cora, maya] = [
    await world.visit('theo'),
    await world.visit('cora'),
    await world.visit('maya'),
  ];
  const page = `/desk/alerts/${alert}`;
  expect((await theo.get(page)).html).toContain('How are you yourself?');
  await theo.post(`${page}/debrief`, { answer: 'wish' });
  expect((await theo.get(page)).html).toContain('A coordinator has been told');
  expect((await theo.post(`${page}/debrief`, { answer: 'well' })).status).toBe(404);
  expect(await notices('alert-debrief-wish')).toEqual([cast.cora.id]);
  expect((await theo.get(page)).html).toContain(`/desk/adverse-events/new?alert=${alert}`);

  const form = { kind: 'late', harm: 'some', words: 'My phone was silent.', alert };
  const { html, status } = await theo.post('/desk/adverse-events', { ...form, harm: '' });
  expect([status, html.includes('My phone was silent.')]).toEqual([422, true]);
  const { location } = await theo.post('/desk/adverse-events', form);
  expect((await theo.get(location ?? '')).html).toContain('Thank you for writing it down');
  expect(await notices('adverse-event')).toEqual([cast.cora.id]);
  expect((await maya.get(location ?? '')).status).toBe(404);
  expect((await maya.get('/you/privacy')).html).toContain('/you/what-went-wrong');
  const hers = (await maya.get('/you/what-went-wrong')).html;
  expect(hers).toContain('Help came late');
  expect(hers).toContain(`/you/alerts/${alert}`);
  expect(hers).not.toContain('My phone was silent.');
  expect((await (await world.visit('mo')).get(location ?? '')).status).toBe(404);
  expect((await cora.get('/desk')).html).toContain('What went wrong');
  expect((await cora.get(location ?? '')).html).toContain('My phone was silent.');
  expect((await cora.post(`${location}/review`, { learned: '' })).status).toBe(422);
  await cora.post(`${location}/review`, { learned: 'Each shift begins with a look at the phone.' });
  expect(await notices('adverse-event-read')).toEqual([cast.theo.id]);
  expect((await theo.get(location ?? '')).html).toContain('a look at the phone');
  expect((await cora.post(`${location}/review`, { learned: 'Again' })).status).toBe(404);
});

test('Who has no work here finds no page, and nobody writes about an alert that they were not told of', async () => {
  const maya = await world.visit('maya');
  expect((await maya.get('/desk/adverse-events')).status).toBe(404);
  expect((await maya.get('/desk/adverse-events/new')).status).toBe(404);
  const [alert] = await world.owner<{ id: string }[]>`select id from alerts`;
  const form = { kind: 'late', harm: 'some', words: 'x', alert: alert?.id ?? '' };
  expect((await (await world.visit('mo')).post('/desk/adverse-events', form)).status).toBe(404);
});

test('What was written stands in the record without a word of it', async () => {
  const events = await world.owner<{ event: string; facts: object }[]>`
    select event, facts from audit_events where event like 'adverse%' order by event`;
  expect(events).toEqual([
    { event: 'adverse event reviewed', facts: {} },
    { event: 'adverse event written', facts: { kind: 'late', harm: 'some' } },
  ]);
});
