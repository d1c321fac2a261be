import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
const maya = cast.maya.id;
beforeAll(async () => {
  world = await createWorld();
  const { owner } = world;
  await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
    values (${mayasTies.sam}, ${maya}, ${cast.sam.id}, 'checkin-notes', 'x', app.now() + interval '9 days')`;
  await owner`update consents set quiet_from = app.now() - interval '2 days' where tie_id = ${mayasTies.sam}`;
  for (const daysAgo of [1, 3, 20]) {
    await owner`insert into check_ins (person_id, day, mood, recorded_at)
      values (${maya}, app.now()::date - ${daysAgo}::int, 3, app.now() - make_interval(days => ${daysAgo}))`;
    await owner`insert into check_in_notes (person_id, day, words, written_at)
      values (${maya}, app.now()::date - ${daysAgo}::int, 'x', app.now() - make_interval(days => ${daysAgo}))`;
  }
});
afterAll(() => world.end());

const daysAgo = (table: 'check_in_moods' | 'check_in_notes', looked: boolean) =>
  world.as('sam', async (db) => {
    const part = table === 'check_in_moods' ? 'checkin-mood' : 'checkin-notes';
    if (looked)
      await db`insert into looks (about_person_id, by_person_id, part) values (${maya}, ${cast.sam.id}, ${part})`;
    const rows = await db<{ days: number }[]>`
      select app.now()::date - day as days from ${db(table)} where person_id = ${maya} order by 1`;
    return rows.map(({ days }) => days);
  });

test('In a quiet end Sam sees only what was said before it, for two weeks, and only with a look', async () => {
  expect(await daysAgo('check_in_moods', true)).toEqual([3]);
  expect(await daysAgo('check_in_notes', true)).toEqual([3]);
  expect(await daysAgo('check_in_moods', false)).toEqual([]);
  expect(await daysAgo('check_in_notes', false)).toEqual([]);
});

test('A note of a day that Maya takes back does not fade, it is gone', async () => {
  await world.owner`insert into check_ins (person_id, day, mood, taken_back) values (${maya}, app.now()::date - 3, 3, true)`;
  expect(await daysAgo('check_in_notes', true)).toEqual([]);
  expect(await daysAgo('check_in_moods', true)).toEqual([]);
});

test('Days off that were called off stay so, from the moment it was said', async () => {
  await world.as('lee', async (db) => {
    const [row] = await db<{ id: string }[]>`
      insert into days_off (person_id, first_day, last_day) values (app.me(), '2026-11-20', '2026-11-22') returning id`;
    const id = row?.id ?? '';
    await db`update days_off set cancelled_at = app.now() + interval '9 days' where id = ${id}`;
    await db`update days_off set cancelled_at = null where id = ${id}`;
    expect(
      await db`select from days_off where id = ${id} and cancelled_at = app.now()`,
    ).toHaveLength(1);
  });
});
