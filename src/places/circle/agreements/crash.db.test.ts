import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crashAgreements } from '../../../../test/agreement-crashes.ts';
import { notSafeAgreement } from '../../../../test/not-safe-agreement.ts';
import { temporaryFolder } from '../../../../test/temporary-folder.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
const folder = temporaryFolder();
beforeAll(async () => void (world = await createWorld()));
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true, force: true });
});

test('Workers that are killed at random moments act on 20 occasions once each', async ({
  annotate,
}) => {
  const { owner, direct: address } = world;
  const agreement = randomUUID();
  await owner.begin((db) => notSafeAgreement(db, agreement));
  const count = await crashAgreements({ owner, address, folder }, agreement, 20);
  await annotate(`${count.kills} kills, ${count.halfway} of them with a job half done`);
  expect(count).toMatchObject({ acted: 20, twice: 0, missing: 0 });
}, 240_000);
