import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  launchPostgres,
  type EmbeddedPostgres,
  type LaunchOptions,
} from '../src/platform/embedded-postgres/launcher.ts';

/** A Kith in a process of its own, which a test may kill. */
export interface Aside {
  process: ChildProcess;
  server: Promise<Pick<EmbeddedPostgres, 'attached' | 'pid' | 'socketFolder'>>;
  /** Tells it to stop its server, or to exit without doing so. */
  end(how: 'stop' | 'exit'): Promise<void>;
  kill(): Promise<void>;
}

export function launchAside(
  options: LaunchOptions,
  account: { uid?: number; gid?: number } = {},
): Aside {
  const file = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
    ...account,
  });
  const ended = once(child, 'exit');
  const firstLine = once(createInterface(child.stdout), 'line');
  const server = Promise.race([
    firstLine.then(([line]) => JSON.parse(line)),
    ended.then(endedEarly),
  ]);
  server.catch(() => undefined);
  return {
    process: child,
    server,
    async end(how) {
      child.stdin.write(`${how}\n`);
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function endedEarly(): never {
  throw new Error('It ended before it had launched a server.');
}

async function main(options: LaunchOptions): Promise<void> {
  const { attached, pid, socketFolder, stop } = await launchPostgres(options);
  process.on('SIGINT', () => console.log('interrupted'));
  console.log(JSON.stringify({ attached, pid, socketFolder }));
  for await (const word of createInterface(process.stdin)) {
    if (word === 'stop') await stop();
    process.exit();
  }
}

const [, program, options] = process.argv;
if (program === fileURLToPath(import.meta.url) && options) await main(JSON.parse(options));
