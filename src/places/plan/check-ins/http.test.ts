import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { plusDays, type Day } from '../../../platform/local-days.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const maya = cast.maya.id;
const [{ day: today }] = [{ day: new Date().toISOString().slice(0, 10) as Day }];
const ago = (days: number): Day => plusDays(today, -days);
const daysOf = (person: string) => world.owner<{ day: string; mood: number }[]>`
  select day, mood from check_in_moods where person_id = ${person} order by day`;

test('One tap is a day, it can grow, and Sam sees how it was and nothing more', async () => {
  const visit = await world.visit('maya');
  expect((await visit.get('/today')).html).toContain('How is today?');
  const tapped = await visit.post('/plan/check-ins', { day: today, mood: '2' });
  expect(tapped.location).toBe(`/plan/check-ins/${today}?done=saved`);
  const grown = { day: today, mood: '2', grown: 'yes', sleep: '1', helped: 'music', note: 'Rain.' };
  await visit.post('/plan/check-ins', grown);
  const page = await visit.get(`/plan/check-ins/${today}`);
  expect(page.html).toContain('Rain.');
  expect(page.html).toContain('Asha and Sam can see how the day was');
  expect((await visit.get('/today')).html).toContain('Today: hard');

  const sam = await (await world.visit('sam')).get(`/circle/with/${mayasTies.sam}`);
  expect(sam.html).toContain('How their days were');
  expect(sam.html).toMatch(/: hard</);
  expect(sam.html).not.toMatch(/Rain\.|music|very little/);
  const viewed = await visit.get(`/circle/ties/${mayasTies.sam}/view-as`);
  expect(viewed.html).toMatch(/: hard</);
  expect(viewed.html).not.toContain('Rain.');
});

test('Each look at a part is told to Maya, viewing as Sam tells of none, and without consent there is none', async () => {
  await world.owner`delete from looks`;
  await (await world.visit('sam')).get(`/circle/with/${mayasTies.sam}`);
  await (await world.visit('omar')).get(`/circle/with/${mayasTies.omar}`);
  await (await world.visit('maya')).get(`/circle/ties/${mayasTies.sam}/view-as`);
  const looks = await world.owner<{ by: string; part: string }[]>`
    select by_person_id as by, part from looks where about_person_id = ${maya} and part like 'checkin%'`;
  expect(looks).toEqual([{ by: cast.sam.id, part: 'checkin-mood' }]);
});

test('Whom Maya lets read her notes reads them, with the consent for that alone', async () => {
  const visit = await world.visit('maya');
  const until = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  const given = { preset: 'exactly', parts: 'checkin-notes', until };
  await visit.post(`/circle/ties/${mayasTies.asha}/consents`, given);
  const asha = await (await world.visit('asha')).get(`/circle/with/${mayasTies.asha}`);
  expect(asha.html).toContain('Rain.');
  expect(asha.html).not.toContain('How their days were</h');
  expect((await visit.get(`/plan/check-ins/${today}`)).html).toContain(
    'You and Asha can read them',
  );
});

test('What is sent twice is saved once, and a device cannot send it for somebody else', async () => {
  const visit = await world.visit('lee');
  const html = (await visit.get('/today')).html;
  const keptFor = /kith-kept-check-in for="(\w+)"/.exec(html)?.[1] ?? '';
  const kept = { day: today, mood: '4', 'sent-as': randomUUID(), 'kept-for': keptFor };
  for (let sending = 0; sending < 2; sending++)
    expect((await visit.post('/plan/check-ins', kept)).status).toBe(303);
  expect(await world.owner`select id from check_ins where person_id = ${cast.lee.id}`).toHaveLength(
    1,
  );
  const petra = await world.visit('petra');
  expect((await petra.post('/plan/check-ins', kept)).status).toBe(404);
  expect(await daysOf(cast.petra.id)).toEqual([]);
});

test('A missed day can be filled in for three days, and not after that', async () => {
  const visit = await world.visit('hugo');
  expect((await visit.get('/plan/check-ins')).html).toContain(`/plan/check-ins/${ago(3)}`);
  expect((await visit.post('/plan/check-ins', { day: ago(3), mood: '3' })).status).toBe(303);
  const late = await visit.post('/plan/check-ins', { day: ago(4), mood: '3' });
  expect([late.status, late.html.includes('can no longer be filled in')]).toEqual([422, true]);
  expect((await visit.post('/plan/check-ins', { day: plusDays(today, 1), mood: '3' })).status).toBe(
    422,
  );
  expect((await visit.get(`/plan/check-ins/${ago(4)}`)).status).toBe(404);
  const versions = await world.owner<
    { late: boolean }[]
  >`select filled_in_late as late from check_ins where person_id = ${cast.hugo.id}`;
  expect(versions.map((row) => row.late)).toEqual([true]);
});

test('A day is changed, taken back and put back, and nothing of the order is forgotten', async () => {
  const visit = await world.visit('omar');
  const address = `/plan/check-ins/${today}`;
  await visit.post('/plan/check-ins', {
    day: today,
    mood: '1',
    grown: 'yes',
    energy: '5',
    note: 'Loud.',
  });
  await visit.post('/plan/check-ins', { day: today, mood: '3' });
  const taken = await visit.post(`${address}/taking-back`);
  expect((await visit.get(taken.location ?? '')).html).toContain('Put it back');
  expect(await daysOf(cast.omar.id)).toEqual([]);
  await visit.post(`${address}/putting-back`);
  expect(await daysOf(cast.omar.id)).toEqual([{ day: today, mood: 3 }]);
  expect((await visit.get(address)).html).toContain('Loud.');
  const versions = await world.owner`
    select mood, energy, taken_back from check_ins where person_id = ${cast.omar.id} order by recorded_at`;
  expect(versions.map((row): unknown[] => Object.values(row))).toEqual([
    [1, 5, false],
    [3, 5, false],
    [3, 5, true],
    [3, 5, false],
  ]);
});

test('The note of a day that was taken back is gone a day later', async () => {
  const visit = await world.visit('femi');
  for (const day of [today, ago(1)]) {
    await visit.post('/plan/check-ins', { day, mood: '2', grown: 'yes', note: 'Not for long.' });
    await visit.post(`/plan/check-ins/${day}/taking-back`);
  }
  await visit.post(`/plan/check-ins/${today}/putting-back`);
  await world.runDue(new Date(Date.now() + 25 * 3_600_000));
  await world.runDue(new Date());
  const notes = await world.owner`select day from check_in_notes where person_id = ${cast.femi.id}`;
  expect(notes).toEqual([{ day: today }]);
});

test('On days off and outside their own rhythm nobody is asked, and nothing is missed', async () => {
  const visit = await world.visit('adi');
  const off = await visit.post('/plan/days-off', { first: ago(3), last: plusDays(today, 1) });
  expect(off.location).toBe('/plan/check-ins?done=off');
  expect((await visit.get('/today')).html).not.toContain('How is today?');
  expect((await visit.get('/today/hard')).html).toContain('How is today?');
  const home = (await visit.get('/plan/check-ins')).html;
  expect(home).not.toContain('Days you could fill in');
  await visit.post(/\/plan\/days-off\/[\w-]+\/calling-off/.exec(home)?.[0] ?? '');
  expect((await visit.get('/today')).html).toContain('How is today?');
  await visit.post('/plan/check-ins/how', { scale: 'centred', rhythm: 'none' });
  expect((await visit.get('/today')).html).not.toContain('How is today?');
  expect((await visit.get('/plan/check-ins')).html).toContain('Very high');
  const wrong = await visit.post('/plan/check-ins/how', { scale: 'plain', rhythm: 'weekdays' });
  expect([wrong.status, wrong.html.includes('Tick the days')]).toEqual([422, true]);
});

test('My quilt says how many days were told, with its table, and never why', async () => {
  const visit = await world.visit('maya');
  for (let n = 1; n <= 3; n++) await visit.post('/plan/check-ins', { day: ago(n), mood: '4' });
  const { html } = await visit.get('/plan/quilt');
  expect(html).toMatch(/\d days? that you told/);
  expect(html).toContain('The same as a table');
  expect(html).toContain('There are too few check-ins to say what is usual for you');
  expect(html).not.toMatch(/because|leads to|causes?\b/);
});
