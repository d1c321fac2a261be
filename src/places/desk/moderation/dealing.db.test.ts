import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast, type CastName } from '../../../../test/cast.ts';
import { claimed, comeHere, seededItems, seedItems } from '../../../../test/seed-items.ts';
import { postNumbered, seededSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { moderation } from './capability.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await seedItems(world);
});
afterEach(() => world.end());

const { larch, moss, mallow, sage } = seededItems;
const minute = 60_000;

/** Who was dealt each of these items. */
async function dealt(...items: string[]): Promise<(string | undefined)[]> {
  const rows = await world.owner<{ id: string; dealt_to: string | null }[]>`
    select id, dealt_to from moderation_items where id = any (${items})`;
  const nameOf = (id: string | null | undefined) =>
    Object.entries(cast).find(([, member]) => member.id === id)?.[0];
  return items.map((item) => nameOf(rows.find(({ id }) => id === item)?.dealt_to));
}

const later = (minutes: number) => world.runDue(new Date(Date.now() + minutes * minute));
const staffed = async (since: string, minutes: number) => {
  const [row] = await world.owner<{ at: Date }[]>`
    select app.staffed_after(${seededSpaces.members}, ${since}, ${minutes}) as at`;
  return row?.at.toISOString();
};

test('A clock in staffed hours keeps to the wall over both clock changes of London', async () => {
  await world.owner`update community set time_zone = 'Europe/London'`;
  await world.owner`delete from staffed_hours`;
  for (const weekday of [1, 2, 3, 4, 5, 6, 7])
    await world.owner`insert into staffed_hours (weekday, opens, closes) values (${weekday}, '09:00', '18:00')`;
  expect(await staffed('2027-03-27T17:30:00Z', 60)).toBe('2027-03-28T08:30:00.000Z');
  expect(await staffed('2026-10-24T16:30:00Z', 60)).toBe('2026-10-25T09:30:00.000Z');
  expect(await staffed('2026-11-21T10:00:00Z', 30)).toBe('2026-11-21T10:30:00.000Z');
});

test('The hour that a clock change leaves out is no staffed hour, and the one that comes twice counts twice', async () => {
  await world.owner`update community set time_zone = 'Europe/London'`;
  await world.owner`delete from staffed_hours`;
  await world.owner`insert into staffed_hours (weekday, opens, closes) values (7, '00:00', '04:00')`;
  expect(await staffed('2027-03-28T00:00:00Z', 180)).toBe('2027-03-28T03:00:00.000Z');
  expect(await staffed('2026-10-24T23:00:00Z', 300)).toBe('2026-10-25T04:00:00.000Z');
});

test('What Mo has not opened in its time goes on to who steps in', async () => {
  await comeHere(world, 'mo');
  expect(await dealt(larch)).toEqual(['mo']);
  await comeHere(world, 'cora');
  await world.owner`update moderation_items set due_at = app.now() + interval '10 minutes' where id = ${larch}`;
  await world.owner`select app.enqueue('moderation-item', jsonb_build_object('item', ${larch}::text),
    app.now() + interval '10 minutes', 'moderation item ' || ${larch}::text)`;
  await later(11);
  expect(await dealt(larch)).toEqual(['cora']);
});

test('A shift ends by itself after four hours, and what is left goes on', async () => {
  await comeHere(world, 'mo');
  await claimed(world, 'mo', larch);
  await world.owner`update moderation_items set due_at = app.now() + interval '9 hours'`;
  await later(239);
  expect(await world.owner`select from moderation_shifts where ended_at is null`).toHaveLength(1);
  await later(241);
  expect(await world.owner`select from moderation_shifts where ended_at is null`).toHaveLength(0);
  expect((await dealt(larch, moss)).filter(Boolean)).toEqual([]);
});

test('At the cap no more hard items come, and on a break nothing does', async () => {
  await world.owner`update moderation_items set hard = true`;
  await world.owner`insert into moderator_care (person_id, hard_a_shift) values (${cast.mo.id}, 1)`;
  await comeHere(world, 'mo');
  const mine = async () =>
    (await dealt(larch, moss, mallow, sage)).filter((name) => name === 'mo').length;
  expect(await mine()).toBe(1);
  await world.owner`update moderator_care set hard_a_shift = 5`;
  await world.as('mo', (db) => db`select app.take_break()`);
  await world.as('mo', (db) => db`select app.deal_me()`);
  expect(await mine()).toBe(1);
  await later(16);
  await world.as('mo', (db) => db`select app.deal_me()`);
  expect(await mine()).toBeGreaterThan(1);
});

test('The safeguarding lead is dealt what is urgent and what comes from somebody young, and nothing else', async () => {
  await world.owner`insert into person_roles (person_id, role) values (${cast.ruiz.id}, 'safeguarding_lead')`;
  await world.owner`update moderation_items set urgency = 1 where id = ${larch}`;
  await world.owner`update posts set held_for = 'young' where id = ${postNumbered(4)}`;
  await comeHere(world, 'ruiz');
  expect(await dealt(larch, sage)).toEqual(['ruiz', 'ruiz']);
  const lead = async (item: string) =>
    (
      await world.owner<
        { first: boolean }[]
      >`select app.reads_first(${cast.ruiz.id}, ${item}) as first`
    )[0]?.first;
  expect([await lead(larch), await lead(sage), await lead(mallow)]).toEqual([true, true, false]);
});

test('Moved, a post stands in the other space without its name; undone, it comes back with it', async () => {
  await world.owner`update spaces set visibility = 'members' where id = ${seededSpaces.approval}`;
  await comeHere(world, 'mo');
  await claimed(world, 'mo', larch);
  const decision = crypto.randomUUID();
  const [row] = await world.as(
    'mo',
    (db) => db<{ outcome: string }[]>`
      select app.decide_item(${larch}, ${decision}, 'move', 'other', null, '{}', ${seededSpaces.approval}, 3) as outcome`,
  );
  expect(row?.outcome).toBe('done');
  const place = async () =>
    (
      await world.owner<{ space_id: string; named: boolean }[]>`
        select space_id, persona_id is not null as named from posts where id = ${postNumbered(1)}`
    )[0];
  expect(await place()).toEqual({ space_id: seededSpaces.approval, named: false });
  await world.as('mo', (db) => db`select app.undo_decision(${decision})`);
  expect(await place()).toEqual({ space_id: seededSpaces.members, named: true });
});

test('An alert that a guide raises reaches Theo, and asks the guide how they are', async () => {
  await comeHere(world, 'mo');
  await claimed(world, 'mo', larch);
  await world.as(
    'mo',
    (db) =>
      db`select app.decide_item(${larch}, gen_random_uuid(), 'alert', 'danger', null, '{}', null, 3)`,
  );
  await world.runDue(new Date());
  expect(await world.owner`select about_person_id as about, cause, state from alerts`).toEqual([
    { about: cast.lee.id, cause: 'moderator', state: 'sent' },
  ]);
  const told = async (kind: string) =>
    (await world.owner`select person_id as who from notices where kind = ${kind}`).map(
      (row) => row['who'] as string,
    );
  expect(await told('alert')).toEqual([cast.theo.id]);
  expect(await told('moderation-debrief')).toEqual([cast.mo.id]);
  const read = await world.as('theo', async (db) => {
    await db`select app.hold_alert(a.id) from alerts a`;
    return db`select s.title from alerts a cross join lateral app.said_in_alert(a.id) s`;
  });
  expect(read).toEqual([{ title: 'Post 1' }]);
  const asked = await world.as('mo', (db) => db`select answer from moderation_debriefs`);
  expect(asked).toEqual([{ answer: '' }]);
});

test('`kith check` warns when something waits that nobody can be dealt', async () => {
  const found = async () =>
    world.owner.begin(async (db) => (await moderation.doctor?.(db))?.map(({ state }) => state));
  expect(await found()).toEqual(['good']);
  const gone: CastName[] = ['cora'];
  for (const name of gone)
    await world.owner`delete from person_roles where person_id = ${cast[name].id}`;
  expect(await found()).toEqual(['warning']);
});

test('When a month is over Cora is asked, once, to look at what was put forward in it', async () => {
  await world.owner`update moderation_items set kinds = '{triage}', raised_at = app.now() - interval '1 month'`;
  const ask = () => world.as('worker', (db) => db`select app.ask_for_review_of_flags()`);
  await ask();
  await ask();
  const notices = await world.owner<{ person_id: string; link: string }[]>`
    select person_id, link from notices where kind = 'moderation-flags'`;
  expect(notices.map(({ person_id }) => person_id)).toEqual([cast.cora.id]);
  const page = await (await world.visit('cora')).get(notices[0]?.link ?? '');
  expect(page.html).toContain('The month after');
  await world.owner`delete from notices`;
  await world.owner`update moderation_items set raised_at = app.now()`;
  await ask();
  expect(await world.owner`select from notices where kind = 'moderation-flags'`).toHaveLength(0);
});
