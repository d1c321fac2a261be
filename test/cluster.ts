import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { launchPostgres } from '../src/platform/embedded-postgres/launcher.ts';
import { systemPostgres } from './run/system-postgres.js';
import { folderInMemory } from './temporary-folder.ts';

export interface TestCluster {
  socketFolder: string;
  port: number;
  /** Options for the `postgres` driver. */
  superuserUrl(database: string): SuperuserLogin;
  /** Does nothing for those who only joined the cluster of this test run. */
  stop(): Promise<void>;
}

export interface SuperuserLogin {
  host: string;
  port: number;
  username: string;
  database: string;
}

const announced = 'KITH_TEST_SOCKET';

/**
 * One cluster a test run, without fsync, in a folder that goes with it. The first call (vitest's
 * globalSetup) starts it and announces it to the workers by environment; all others join it.
 */
export async function testCluster(): Promise<TestCluster> {
  const socketFolder = process.env[announced];
  return socketFolder ? clusterAt(socketFolder, async () => {}) : startCluster();
}

async function startCluster(): Promise<TestCluster> {
  const folder = folderInMemory();
  const system = process.env.KITH_TEST_POSTGRES === 'system' ? systemPostgres() : undefined;
  const binaries = system ? { binaries: system } : {};
  const server = await launchPostgres({ folder, durable: false, ...binaries });
  const clearing = clearUpAfterUs(server.pid, folder);
  process.env[announced] = server.socketFolder;
  return clusterAt(server.socketFolder, async () => {
    delete process.env[announced];
    await server.stop();
    clearing.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  });
}

/** However this process ends, SIGKILL included: a shell waits for the end of its input, then clears up. */
function clearUpAfterUs(pid: number, folder: string): ChildProcess {
  const script = 'cat; kill -QUIT "$0"; sleep 1; rm -rf "$1"';
  const shell = spawn('sh', ['-c', script, String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.unref();
  if (shell.stdin instanceof Socket) shell.stdin.unref();
  return shell;
}

function clusterAt(socketFolder: string, stop: () => Promise<void>): TestCluster {
  return {
    socketFolder,
    port: 5432,
    superuserUrl: (database) => ({
      host: socketFolder,
      port: 5432,
      username: 'postgres',
      database,
    }),
    stop,
  };
}
