import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { connect, type Sql } from '../src/platform/database.ts';
import { findHome } from '../src/platform/home.ts';
import { tracesOf, writeTowns } from '../src/places/find/directory/testing/killed-import.ts';
import { kithAside } from '../test/kith-command.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

/** `npm run bench -- directory-kill [rounds]`: an import that is killed at random, so many times, and then let be. */
const rounds = Number(process.argv[2] ?? 10);
const folder = temporaryFolder();
const towns = join(folder, 'towns');
const kith = (name: string) => ({ KITH_DATA: join(folder, name) });
const words = ['directory', 'import', towns];
const ends = { empty: 0, whole: 0, half: 0 };

try {
  await writeTowns(towns, 2000);
  for (const name of ['calm', 'killed'])
    await kithAside(['directory', 'export', join(folder, 'nothing.json')], kith(name));
  const begun = performance.now();
  await kithAside(words, kith('calm'));
  const whole = performance.now() - begun;
  const [done, empty] = [await traces('calm'), await traces('killed')];
  for (let round = 1; round <= rounds; round += 1) {
    await kithAside(words, kith('killed'), whole * (0.2 + Math.random()));
    const left = await traces('killed');
    if (left === done) await takeBack('killed');
    ends[left === empty ? 'empty' : left === done ? 'whole' : 'half'] += 1;
  }
  await kithAside(words, kith('killed'));
  const same = (await traces('killed')) === done;
  console.log(
    `${rounds} kills: ${ends.empty} left nothing, ${ends.whole} had ended, ${ends.half} left a half`,
  );
  console.log(
    same ? 'Run once more, it ended the same as one that was not killed' : 'IT ENDED OTHERWISE',
  );
  process.exitCode = same && ends.half === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function traces(name: string): Promise<string> {
  return asOwner(name, tracesOf);
}

function takeBack(name: string): Promise<unknown> {
  return asOwner(
    name,
    (owner) =>
      owner`select app.undo_directory_import(i.id) from directory_imports i where i.state = 'done'`,
  );
}

async function asOwner<T>(name: string, work: (owner: Sql) => Promise<T>): Promise<T> {
  const home = await findHome(readConfig(kith(name)));
  const owner = connect(home.owner, { max: 1 });
  try {
    return await work(owner);
  } finally {
    await owner.end();
    await home.stop();
  }
}
