import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, testMaster, type World } from '../../../../test/world.ts';
import { clock } from '../../../platform/clock.ts';
import { as } from '../../../platform/database.ts';
import { notify } from '../../../platform/notices.ts';
import { seal } from '../../../platform/sealing.ts';

let world: World;
const maya = cast.maya.id;
beforeAll(async () => {
  world = await createWorld();
  const cell = { table: 'mail_addresses', column: 'address', row: maya };
  const address = await as(world.sql, { person: maya }, (db) =>
    seal(db, testMaster, maya, cell, 'maya@example.org'),
  );
  await world.owner`insert into mail_addresses (person_id, address, fingerprint, letters)
    values (${maya}, ${address}, ${Buffer.alloc(32, 1)}, true)`;
});
beforeEach(async () => {
  world.letters.length = 0;
  await world.owner`delete from notices`;
  await world.owner`update mail_addresses set last_letter_at = null, letters = true`;
  await world.owner`update person_settings set quiet_from = null, quiet_until = null, words_in_notices = false`;
});
afterAll(() => world.end());

const tell = () =>
  world.as('maya', (db) => notify(db, maya, { kind: 'ways-in.changed', link: '/help' }));
const later = (minutes: number) => world.runDue(new Date(clock.now().getTime() + minutes * 60_000));

test('Maya reads a notice in words, opens it, and it is new no longer', async () => {
  await tell();
  const visit = await world.visit('maya');
  const page = await visit.get('/notices');
  expect(page.html).toContain('how you sign in was changed');
  expect(JSON.parse((await visit.get('/notices/count')).html)).toMatchObject({ count: 1 });
  const id = /\/notices\/([0-9a-f-]{36})\/reading/.exec(page.html)?.[1] ?? '';
  expect((await visit.post(`/notices/${id}/reading`)).location).toBe('/help');
  expect(JSON.parse((await visit.get('/notices/count')).html)).toMatchObject({ count: 0 });
  const sam = await world.visit('sam');
  expect((await sam.post(`/notices/${id}/removal`)).status).toBe(404);
  expect((await visit.post(`/notices/${id}/removal`)).status).toBe(303);
  expect((await visit.get('/notices')).html).toContain('Nothing new for you');
});

test('Maya marks all as read at once', async () => {
  await tell();
  await tell();
  const visit = await world.visit('maya');
  await visit.post('/notices/reading');
  expect((await visit.get('/notices')).html).not.toContain('Mark all as read');
});

test('A letter says that there is something, and not what', async () => {
  await tell();
  await world.runDue();
  expect(world.letters.map(({ to }) => to)).toEqual(['maya@example.org']);
  expect(world.letters[0]?.text).not.toMatch(/sign in|password|Wrenfield/);
});

test('The words come along only if Maya asked for them', async () => {
  await world.owner`update person_settings set words_in_notices = true where person_id = ${maya}`;
  await tell();
  await world.runDue();
  expect(world.letters[0]?.text).toContain('how you sign in was changed');
});

test('Many notices are one letter an hour', async () => {
  await tell();
  await world.runDue();
  await tell();
  await tell();
  await world.runDue();
  expect(world.letters).toHaveLength(1);
  await later(61);
  expect(world.letters).toHaveLength(2);
});

test('In Maya’s quiet hours no letter comes; it comes when they are over', async () => {
  const [from, until] = [-60, 60].map((minutes) =>
    new Date(clock.now().getTime() + minutes * 60_000).toISOString().slice(11, 16),
  );
  await world.owner`update person_settings set time_zone = 'UTC', quiet_from = ${from!}, quiet_until = ${until!} where person_id = ${maya}`;
  await tell();
  await world.runDue();
  expect(world.letters).toHaveLength(0);
  await later(61);
  expect(world.letters).toHaveLength(1);
});

test('What Maya has read by then needs no letter, and who asked for none gets none', async () => {
  await tell();
  await world.owner`update notices set read_at = app.now()`;
  await world.runDue();
  await world.owner`update mail_addresses set letters = false`;
  await tell();
  await world.runDue();
  expect(world.letters).toHaveLength(0);
});

test('When Maya was told something is known to the minute, so that no two names meet in a moment', async () => {
  await tell();
  const [row] = await world.as(
    'maya',
    (db) => db<{ at: Date }[]>`select told_at as at from notices`,
  );
  expect((row?.at.getTime() ?? 1) % 60_000).toBe(0);
  await expect(world.as('maya', (db) => db`select created_at from notices`)).rejects.toMatchObject({
    code: '42501',
  });
});
