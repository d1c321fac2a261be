import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());
beforeEach(async () => {
  await world.owner`update agreements set ended_at = app.now() where ended_at is null`;
  await world.owner`delete from notices`;
});

const at = (moment: string) => world.runDue(new Date(moment));
const acted = async () =>
  (
    await world.owner`select from notices where person_id = ${cast.maya.id} and kind = 'agreement-acted'`
  ).count;

/** "If I miss 3 check-ins in a row", at once. The cast lives in London. */
async function agreeToSilence(moment: string): Promise<void> {
  await at(moment);
  const maya = await world.visit('maya');
  const silence = { people: mayasTies.sam, words: 'This has passed before.', tell: 'Please call.' };
  const draft = (await maya.post('/circle/agreements/new/silence', silence)).location ?? '';
  await maya.post(draft.replace(/draft$/, 'agreeing'), { version: '1' });
}

test('When clocks go forward, Maya’s third silent day is over an hour sooner, and it acts once', async () => {
  await agreeToSilence('2027-03-26T09:00:00Z');
  await at('2027-03-28T22:59:00Z');
  expect(await acted()).toBe(0);
  await at('2027-03-28T23:00:30Z');
  expect(await acted()).toBe(1);
  await at('2027-03-29T00:00:30Z');
  await at('2027-03-30T00:00:30Z');
  expect(await acted()).toBe(1);
});

test('When Maya travels west, days end by her new clock from then on, and none counts twice', async () => {
  await agreeToSilence('2027-06-10T09:00:00Z');
  await at('2027-06-12T09:00:00Z');
  const move = (zone: string) =>
    world.as(
      'maya',
      (db) =>
        db`update person_settings set time_zone = ${zone} where person_id = ${cast.maya.id} returning time_zone`,
    );
  expect(await move('America/New_York')).toHaveLength(1);
  await at('2027-06-12T23:00:30Z');
  await at('2027-06-13T03:59:00Z');
  expect(await acted()).toBe(0);
  await at('2027-06-13T04:00:30Z');
  expect(await acted()).toBe(1);
  await move('');
  await at('2027-06-13T23:00:30Z');
  await at('2027-06-14T23:00:30Z');
  expect(await acted()).toBe(1);
});

test('When clocks go back, the day of 25 hours is one day, and it acts once', async () => {
  await agreeToSilence('2027-10-30T09:00:00Z');
  await at('2027-11-01T23:59:00Z');
  expect(await acted()).toBe(0);
  await at('2027-11-02T00:00:30Z');
  expect(await acted()).toBe(1);
  await at('2027-11-03T00:00:30Z');
  expect(await acted()).toBe(1);
});
