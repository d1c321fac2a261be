import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import {
  personaNamed,
  postNumbered,
  seededSpaces,
  seedPost,
  seedSpaces,
} from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { dayOf, DAY_LENGTH } from '../../../platform/local-days.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
});
afterEach(() => world.end());

const space = `/community/spaces/${seededSpaces.members}`;
const inDays = (days: number) => dayOf(Date.now() + days * DAY_LENGTH, 'UTC');

async function closedFor(from: number, until: number) {
  const cora = await world.visit('cora');
  return cora.post('/desk/closures', { from: inDays(from), until: inDays(until) });
}
const staffedAfter = async (minutes: number) =>
  (
    await world.owner<{ due: Date }[]>`
      select app.staffed_after(${seededSpaces.members}, app.now(), ${minutes}) as due`
  )[0]?.due.getTime() ?? 0;

test('While the community is closed nothing is posted, words come back, and the page says until when; then all is as before', async () => {
  await seedPost(world.owner, { number: 1, space: 'members', by: 'Larch' });
  expect((await closedFor(-1, 5)).status).toBe(303);
  expect((await (await world.visit()).get('/')).html).toContain('We are closed until');
  const maya = await world.visit('maya');
  expect((await maya.get(space)).html).toContain('We are closed until');
  expect((await maya.get(space)).html).not.toContain('/posts/new');
  const post = { kind: 'story', title: 'Snow', body: 'It snows here.' };
  const refused = await maya.post(`${space}/posts`, post);
  expect([refused.status, refused.html.includes('It snows here.')]).toEqual([422, true]);
  expect(refused.html).toContain('this was not sent');
  const thread = `/community/posts/${postNumbered(1)}`;
  const unanswered = await maya.post(`${thread}/replies`, { body: 'I read you.' });
  expect([unanswered.status, unanswered.html.includes('I read you.')]).toEqual([422, true]);
  await expect(
    world.as(
      'maya',
      (db) =>
        db`insert into posts ${db({ space_id: seededSpaces.members, persona_id: personaNamed('Moss'), kind: 'story', body: 'x', html: 'x', words: 'x' })}`,
    ),
  ).rejects.toThrow();
  const [closure] = await world.owner<{ id: string }[]>`select id from closures`;
  await (await world.visit('cora')).post(`/desk/closures/${closure?.id}/removal`);
  expect((await maya.post(`${space}/posts`, post)).status).toBe(303);
  const record = (await (await world.visit('cora')).get('/desk/record')).html;
  expect(record).toContain('closed for a time');
  expect(record).toContain('A closure was taken away');
});

test('No clock runs while it is closed: what waits is due afterwards, and Mo is asked for no word', async () => {
  await world.owner`delete from staffed_hours`;
  await seedPost(world.owner, { number: 1, space: 'members', by: 'Larch', state: 'held' });
  const open = await staffedAfter(60);
  await closedFor(-1, 5);
  const until = (await world.owner<{ until: Date }[]>`select app.closed_until() as until`)[0];
  const reopens = until?.until.getTime() ?? 0;
  expect(open).toBeLessThan(reopens);
  expect(await staffedAfter(60)).toBe(reopens + 3_600_000);
  const [item] = await world.owner<{ due: Date }[]>`select due_at as due from moderation_items`;
  expect(item?.due.getTime()).toBeGreaterThan(reopens);

  await world.owner`insert into staffed_hours (weekday, opens, closes) select n, '00:00', '23:59' from generate_series(1, 7) n`;
  expect(await staffedAfter(60)).toBe(reopens + 3_600_000);
});

test('Nobody is asked for a word while it is closed, and on the first morning they are', async () => {
  const lee = await world.visit('lee');
  await lee.post(`${space}/posts`, { kind: 'story', title: 'Hello', body: 'I am new here.' });
  await closedFor(-1, 5);
  const asked = async () =>
    (await world.owner`select from wait_turns where person_id = ${cast.mo.id}`).length;
  await world.runDue(new Date(Date.now() + 2 * DAY_LENGTH));
  expect(await asked()).toBe(0);
  await world.runDue(new Date(Date.now() + 7 * DAY_LENGTH));
  await world.runDue(new Date(Date.now() + 9 * DAY_LENGTH));
  expect(await asked()).toBeGreaterThan(0);
});

test('A closure needs a first and a last day that come; gaps in the rota are not looked for in it', async () => {
  const cora = await world.visit('cora');
  expect((await closedFor(4, 2)).status).toBe(422);
  expect((await closedFor(-9, -2)).status).toBe(422);
  expect((await cora.post('/desk/closures', { from: '', until: '' })).html).toContain('first day');
  await world.owner`delete from on_call_shifts`;
  await world.owner`insert into staffed_hours (weekday, opens, closes) select n, '09:00', '18:00' from generate_series(1, 7) n`;
  expect((await cora.get('/desk/on-call')).html).toContain('that nobody has');
  await closedFor(-1, 20);
  expect((await cora.get('/desk/on-call')).html).not.toContain('that nobody has');
  expect((await (await world.visit('mo')).get('/desk/closures')).status).toBe(404);
});
