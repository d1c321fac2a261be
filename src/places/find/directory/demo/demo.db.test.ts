import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast, type CastName } from '../../../../../test/cast.ts';
import { createWorld, type World } from '../../../../../test/world.ts';
import { withoutHidden } from '../export/hidden.ts';
import { contentOf, storedDirectory } from '../testing/stored-directory.ts';
import { demoDirectory } from './directory.ts';
import { directoryDemo } from './demo.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

test('A visitor of the demo finds all of Wrenfield, but for its refuges', async () => {
  const { owner, services } = world;
  await owner.begin((db) =>
    directoryDemo({
      db,
      services,
      person: (name) => cast[name as CastName].id,
      today: new Date('2026-11-21'),
      chance: () => 0.5,
    }),
  );
  const shown = await world.as('visitor', storedDirectory);
  expect(contentOf(shown)).toEqual(contentOf(withoutHidden(demoDirectory())));
  const hidden = await world.as(
    'cora',
    (db) => db`select from hidden_records where table_name = 'locations'`,
  );
  expect(hidden).toHaveLength(2);
});
