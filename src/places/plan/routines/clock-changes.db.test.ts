import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const at = (moment: string) => world.runDue(new Date(moment));
const reminded = async () =>
  (await world.owner`select from notices where person_id = ${cast.maya.id} and kind = 'routine'`)
    .count;
/** How many reminders a stretch of time brings, looked at at its end. */
async function until(moment: string): Promise<number> {
  const before = await reminded();
  await at(moment);
  return (await reminded()) - before;
}
const plan = async (time: string, day: string) =>
  (await world.visit('maya')).post('/plan/routines', {
    words: 'Morning tablet',
    kind: 'treatment',
    repeat: 'daily',
    every: '1',
    remind: '30',
    day,
    time,
  });

test('Eight in the morning stays eight when clocks go forward, with one reminder a day', async () => {
  await at('2027-03-26T12:00:00Z');
  await plan('08:00', '2027-03-27');
  expect(await until('2027-03-27T07:31:00Z')).toBe(1);
  expect(await until('2027-03-28T06:29:00Z')).toBe(0);
  expect(await until('2027-03-28T06:31:00Z')).toBe(1);
  expect(await until('2027-03-28T07:31:00Z')).toBe(0);
});

test('When Maya travels, it is eight where she is', async () => {
  const moved = await world.as(
    'maya',
    (db) =>
      db`update person_settings set time_zone = 'America/New_York' where person_id = ${cast.maya.id} returning time_zone`,
  );
  expect(moved).toHaveLength(1);
  expect(await until('2027-03-29T06:31:00Z')).toBe(0);
  expect(await until('2027-03-29T11:29:00Z')).toBe(0);
  expect(await until('2027-03-29T11:31:00Z')).toBe(1);
  await world.as(
    'maya',
    (db) =>
      db`update person_settings set time_zone = '' where person_id = ${cast.maya.id} returning time_zone`,
  );
});

test('An hour that comes twice brings one reminder', async () => {
  await world.owner`update routine_steps set put_away_at = app.now()`;
  await at('2027-10-29T12:00:00Z');
  await plan('01:30', '2027-10-30');
  expect(await until('2027-10-30T00:01:00Z')).toBe(1);
  expect(await until('2027-10-31T00:01:00Z')).toBe(1);
  expect(await until('2027-10-31T01:01:00Z')).toBe(0);
  expect(await until('2027-11-01T01:01:00Z')).toBe(1);
});
