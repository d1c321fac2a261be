import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { raiseAlert } from './queries.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.owner`delete from consents where part = 'alerts'`;
  await world.owner`insert into consents (tie_id, member_id, supporter_id, part, words, until)
    values (${mayasTies.sam}, ${cast.maya.id}, ${cast.sam.id}, 'alerts', 'x', app.now() + interval '30 days')`;
});
afterAll(() => world.end());

const raise = (occasion: string) =>
  world.as('maya', (db) =>
    raiseAlert(db, { about: cast.maya.id, cause: 'not_safe', level: 'crisis', occasion }),
  );
const heard = async () =>
  (
    await world.owner<{ person_id: string; link: string }[]>`
      select person_id, link from notices where kind = 'alert-shared'`
  ).map(({ person_id, link }) => [person_id, link]);

test('Sam, to whom Maya shows alerts, hears of one and what becomes of it, and she sees that he looked', async () => {
  const sight = `/circle/with/${mayasTies.sam}`;
  const sam = await world.visit('sam');
  expect((await sam.get(sight)).html).toContain('None in the last weeks');
  await raise('first');
  expect(await heard()).toEqual([[cast.sam.id, sight]]);
  const { html } = await sam.get(sight);
  expect(html).toContain('nobody has it yet');
  expect(html).not.toContain('not safe');
  expect((await (await world.visit('maya')).get('/you/looks')).html).toContain('alerts about you');
});

test('Once Maya takes it back, he hears of no other and his page says nothing of any', async () => {
  await world.owner`update consents set withdrawn_at = app.now() where part = 'alerts'`;
  await raise('second');
  expect(await heard()).toHaveLength(1);
  const { html } = await (await world.visit('sam')).get(`/circle/with/${mayasTies.sam}`);
  expect(html).not.toContain('nobody has it yet');
});
