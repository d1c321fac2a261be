import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../../test/temporary-folder.ts';
import { createWorld, type World } from '../../../../../test/world.ts';
import { kithAside } from '../../../../../test/kith-command.ts';
import { tracesOf, writeTowns } from '../testing/killed-import.ts';

const folder = temporaryFolder();
const towns = join(folder, 'towns');
const worlds: World[] = [];
beforeAll(() => writeTowns(towns, 400));
afterAll(async () => {
  await Promise.all(worlds.map((world) => world.end()));
  rmSync(folder, { recursive: true, force: true });
});

async function newWorld() {
  const world = await createWorld();
  worlds.push(world);
  const { socketFolder = '', database } = world.direct;
  const url = (login: string) =>
    `postgres://${login}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`;
  const env = {
    KITH_DATA: folder,
    DATABASE_URL: url('kith_app'),
    DATABASE_OWNER_URL: url('kith_owner'),
  };
  return { world, env };
}

test(
  'An import that is killed leaves the directory as it was; run again, it ends the same as one that was not',
  { timeout: 180_000 },
  async () => {
    const words = ['directory', 'import', towns];
    const [calm, killed] = [await newWorld(), await newWorld()];
    const begun = performance.now();
    expect(await kithAside(words, calm.env)).toBe(0);
    const whole = performance.now() - begun;
    const empty = await tracesOf(killed.world.owner);
    const done = await tracesOf(calm.world.owner);
    for (const part of [0.5, 0.7, 0.9]) {
      const code = await kithAside(words, killed.env, whole * part);
      expect(code === 0 ? [done] : [empty, done]).toContain(await tracesOf(killed.world.owner));
    }
    expect(await kithAside(words, killed.env)).toBe(0);
    expect(await tracesOf(killed.world.owner)).toBe(done);
  },
);
