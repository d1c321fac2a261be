import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../../../test/world.ts';
import { demoDirectory } from '../demo/directory.ts';
import { judgedBy, judgedQueries, meanOf, now } from '../judged/quality.ts';
import { keepDirectory } from '../testing/kept.ts';
import { searchServices } from './services.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await keepDirectory(world, demoDirectory());
});
afterAll(() => world.end());

test('Members who ask the database in everyday words find what fits, as well as they do in memory', async ({
  annotate,
}) => {
  const judged = await judgedBy(async (asks) => {
    const { services } = await world.as('visitor', (db) =>
      searchServices(db, { words: asks, perPage: 10 }, now),
    );
    return services;
  });
  const mean = meanOf(judged.map(({ ndcg }) => ndcg));
  await annotate(`nDCG@10 ${mean.toFixed(3)} over ${judged.length} questions`);
  const inMemory = judgedQueries();
  const worse = judged.filter(({ ndcg }, at) => ndcg < (inMemory[at]?.ndcg ?? 0) - 0.001);
  expect(
    worse.map(({ asks, found }) => ({
      asks,
      found,
      pure: inMemory.find((one) => one.asks === asks)?.found,
    })),
  ).toEqual([]);
  expect(mean).toBeGreaterThan(0.88);
});
