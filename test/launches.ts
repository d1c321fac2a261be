import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach } from 'vitest';
import { launchPostgres, type LaunchOptions } from '../src/platform/embedded-postgres/launcher.ts';
import { superuser } from './crash-round.ts';
import { launchAside, type Aside } from './launch-aside.ts';
import { temporaryFolder } from './temporary-folder.ts';

let folder = '';
let stops: (() => Promise<void>)[] = [];

/** For each test of the file a folder of its own; what the test launches there ends with it. */
export function launches() {
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(async () => {
    for (const stop of stops) await stop();
    stops = [];
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }, 60_000);
  return { launch, aside, path: (...names: string[]) => join(folder, ...names) };
}

async function launch(more: Partial<LaunchOptions> = {}) {
  const heard: string[] = [];
  const onProgress = (words: string): void => void heard.push(words);
  const server = await launchPostgres({ folder, durable: false, onProgress, ...more });
  stops.push(() => server.stop());
  return { ...server, heard };
}

function aside(more: Partial<LaunchOptions> = {}, account = {}): Aside {
  const kith = launchAside({ folder, durable: false, ...more }, account);
  stops.push(async () => {
    await kith.kill();
    const { pid } = await kith.server.catch(() => ({ pid: 0 }));
    if (lives(pid)) process.kill(pid, 'SIGKILL');
  });
  return kith;
}

/** The first column of the first row. */
export async function answer(socketFolder: string, query: string): Promise<unknown> {
  const sql = superuser(socketFolder);
  try {
    return (await sql.unsafe(query).values())[0]?.[0];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

export async function until(holds: () => unknown): Promise<void> {
  while (!holds()) await pause(5);
}

/** A zombie does not live: a container's first process may be slow to bury it. */
export function lives(pid: number): boolean {
  const path = `/proc/${pid}/stat`;
  return existsSync(path) && !readFileSync(path, 'utf8').includes(') Z ');
}
