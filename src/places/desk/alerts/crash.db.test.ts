import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crashAlerts } from '../../../../test/alert-crashes.ts';
import { temporaryFolder } from '../../../../test/temporary-folder.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
const folder = temporaryFolder();
beforeAll(async () => void (world = await createWorld()));
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true, force: true });
});

test('Of 20 alerts none is lost and none rings twice, though workers and connections are killed in a night of the clock change', async ({
  annotate,
}) => {
  const { owner, direct: address } = world;
  const count = await crashAlerts({ owner, address, folder }, 20);
  await annotate(`${count.kills} kills, ${count.halfway} of them with a job half done`);
  expect(count).toMatchObject({ raised: 20, reached: 20, more: 0 });
}, 240_000);
