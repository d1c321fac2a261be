import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const aside = fileURLToPath(new URL('command-aside.ts', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

/** `kith` with these words, in a process of its own. Resolves with its exit code; null where it was killed. */
export async function kithAside(
  words: string[],
  env: Record<string, string>,
  killAfter?: number,
): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', aside, ...words], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  if (killAfter !== undefined)
    void pause(killAfter, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
  const [code] = await ended;
  return code;
}
