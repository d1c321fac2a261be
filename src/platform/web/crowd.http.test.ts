import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

test('Help now answers while many at once follow links that are counted', async () => {
  const visit = await world.visit();
  const crowd = Array.from({ length: 12 }, (_, n) => visit.get(`/r/never-${n}`));
  const help = visit.get('/help');
  const answers = await Promise.all(crowd);
  expect(answers.map(({ status }) => status)).toEqual(crowd.map(() => 404));
  expect((await help).status).toBe(200);
});
