import { rm } from 'node:fs/promises';
import { expect, test as base, type BrowserContext } from '@playwright/test';
import type { Sql } from '../src/platform/database.ts';
import { cast, type CastName } from '../test/cast.ts';
import { folderInMemory } from '../test/temporary-folder.ts';
import { faultsOf } from './pages.ts';
import { keepReceived } from './received.ts';
import { signIn } from './sign-in.ts';
import { copyOf, startKith, type RunningKith } from './kith.ts';

/** `new`: nobody has set it up. `cast`: open, with the people of test/cast.ts. `demo`: what `npm run demo` shows. */
export type Community = 'new' | 'cast' | 'demo';

export { expect };

interface Fixtures {
  community: Community;
  /** A Kith of this journey's own; addresses such as `/today` lead to it. */
  kith: RunningKith;
  owner: Sql;
  /** What is wrong with the open page. */
  faults: () => Promise<string[]>;
  /** The open page is valid, accessible, and fits its screen. */
  expectSound: () => Promise<void>;
  /** Signs this browser in as one of the cast, without the door. */
  comeInAs: (name: CastName, context?: BrowserContext) => Promise<void>;
}

/** A journey: `test.use({ community: 'new' })` chooses what it finds. */
export const test = base.extend<Fixtures>({
  community: ['cast', { option: true }],
  kith: async ({ community }, use) => {
    const folder = community === 'cast' ? copyOf(preparedCast()) : folderInMemory();
    const kith = await startKith(community === 'demo' ? 'demo' : 'start', folder);
    await use(kith);
    await kith.stop();
    await rm(folder, { recursive: true, force: true });
  },
  baseURL: async ({ kith }, use) => use(kith.address),
  owner: async ({ kith }, use) => {
    const owner = kith.owner();
    await use(owner);
    await owner.end();
  },
  page: async ({ page }, use) => {
    keepReceived(page);
    await use(page);
  },
  faults: async ({ page }, use, info) => use(() => faultsOf(page, info)),
  expectSound: async ({ faults }, use) => use(async () => expect(await faults()).toEqual([])),
  comeInAs: async ({ context, kith, owner }, use) => {
    await use((name, browser = context) => signIn(owner, browser, kith.address, cast[name].id));
  },
});

function preparedCast(): string {
  const folder = process.env['KITH_PREPARED_CAST'];
  if (!folder) throw new Error('e2e/prepare.ts has not run.');
  return folder;
}
