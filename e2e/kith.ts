import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Address, type Sql } from '../src/platform/database.ts';
import { preparedPlace } from '../src/platform/embedded-postgres/place.ts';
import { seedCast } from '../test/seed-cast.ts';
import { folderInMemory } from '../test/temporary-folder.ts';
import { testMasterSecret } from '../test/test-master.ts';

/** A real Kith in a process of its own, as `npm start` starts it. */
export interface RunningKith {
  address: string;
  folder: string;
  pid: number;
  /** All that it has printed so far. */
  printed(): string;
  /** The owner's connection, for preparing and for looking behind the curtain. */
  owner(): Sql;
  stop(): Promise<void>;
}

const longestStart = 60_000;

/** Starts it on a free port and waits until `/readyz` says that it is ready. */
export async function startKith(
  command: 'start' | 'demo',
  folder: string,
  settings: Record<string, string> = {},
): Promise<RunningKith> {
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const own = { KITH_DATA: folder, KITH_KEY: testMasterSecret, KITH_URL: address, PORT: port };
  const child = spawn(process.execPath, ['bin/kith.js', command], {
    env: { ...process.env, ...own, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = printedBy(child);
  await untilReady(child, address, printed);
  // The demo is built after the server is up.
  while (command === 'demo' && !printed().includes(address)) await pause(25);
  const owner = () => connect(ownerOf(recordsOf(command, folder)), { max: 1 });
  return { address, folder, pid: child.pid ?? 0, printed, owner, stop: () => end(child) };
}

function printedBy(child: ChildProcess): () => string {
  let printed = '';
  child.stdout?.on('data', (text) => (printed += text));
  child.stderr?.on('data', (text) => (printed += text));
  return () => printed;
}

const recordsOf = (command: string, folder: string): string =>
  command === 'demo' ? path.join(folder, 'demo') : folder;

/**
 * A data folder with the cast in it, from which each journey starts a Kith of its own: preparing takes seconds, copying does not.
 * @returns the folder; whoever asked for it removes it
 */
export async function prepareCast(): Promise<string> {
  const folder = folderInMemory();
  const kith = await startKith('start', folder);
  await seedCast(ownerOf(folder));
  await kith.stop();
  return folder;
}

/** The whole folder with its owners, since root lends its database another account. */
export function copyOf(folder: string): string {
  const copy = folderInMemory();
  const { status, stderr } = spawnSync('cp', ['-a', `${folder}/.`, copy], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return copy;
}

function ownerOf(folder: string): Address {
  const place = preparedPlace(folder);
  if (!place) throw new Error(`There is no database in ${folder}.`);
  return { socketFolder: place.socketFolder, database: 'kith', login: 'kith_owner' };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function untilReady(child: ChildProcess, address: string, printed: () => string) {
  const late = Date.now() + longestStart;
  while (Date.now() < late && child.exitCode === null) {
    const ready = await fetch(`${address}/readyz`).catch(() => undefined);
    if (ready?.ok) return;
    await pause(25);
  }
  child.kill('SIGKILL');
  throw new Error(`Kith did not start.\n${printed()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(impatient);
}
