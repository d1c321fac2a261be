import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '../src/platform/embedded-postgres/launcher.ts';
import type { Launched } from './kith-aside.ts';

/** A Kith in a process of its own, which a test may kill. */
export interface Aside {
  process: ChildProcess;
  server: Promise<Launched>;
  /** All that it wrote to its error output by its end. */
  complaint: Promise<string>;
  /** Tells it to stop its server, or to exit without doing so. */
  end(how: 'stop' | 'exit'): Promise<void>;
  kill(): Promise<void>;
}

const here = fileURLToPath(new URL('..', import.meta.url));

/** `root` is the folder of the project, or of a copy of it. */
export function launchAside(options: LaunchOptions, account: Account = {}, root = here): Aside {
  const words = ['--import', 'tsx', 'test/kith-aside.ts', JSON.stringify(options)];
  const child = spawn(process.execPath, words, { cwd: root, detached: true, ...account });
  const ended = once(child, 'exit');
  const complaint = text(child.stderr);
  const server = Promise.race([launchedBy(child), complaint.then(endedEarly)]);
  server.catch(() => undefined);
  const end = async (how: string): Promise<void> => {
    child.stdin.write(`${how}\n`);
    await ended;
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { process: child, server, complaint, end, kill };
}

interface Account {
  uid?: number;
  gid?: number;
}

async function launchedBy({ stdout }: ChildProcessWithoutNullStreams): Promise<Launched> {
  const [line] = (await once(createInterface(stdout), 'line')) as [string];
  return JSON.parse(line) as Launched;
}

function endedEarly(complaint: string): never {
  throw new Error(`It ended before it had launched a server: ${complaint}`);
}
