import { setTimeout as pause } from 'node:timers/promises';
import { writeClaim } from './claim.ts';
import type { EmbeddedPostgres } from './contract.ts';
import type { Place } from './place.ts';
import { isPostmaster, signal } from './postmaster.ts';
import { mark } from './settings.ts';
import { keepLogSmall } from './server-log.ts';

const patience = 60_000;

export function joined({ socketFolder }: Place, pid: number): EmbeddedPostgres {
  return { socketFolder, port: 5432, superuser: 'postgres', attached: true, pid, async stop() {} };
}

/** From here on this process answers for the server: it stops it, at the latest when it exits. */
export function owned(place: Place, pid: number): EmbeddedPostgres {
  writeClaim(place.owner);
  const leaveLog = keepLogSmall(place.log);
  // Taken now: the data folder may be gone by the time the server is to stop.
  const itsMark = mark(place);
  const release = stopAtExit(pid, itsMark);
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    leaveLog();
    return (stopping ??= shutDown(pid, itsMark).finally(release));
  };
  return { ...joined(place, pid), attached: false, stop };
}

const endsWithUs = new Map<number, string>();

/** The returned function takes it back. */
export function stopAtExit(pid: number, itsMark: string): () => void {
  if (!process.listeners('exit').includes(stopAll)) process.on('exit', stopAll);
  endsWithUs.set(pid, itsMark);
  return () => void endsWithUs.delete(pid);
}

function stopAll(): void {
  for (const [pid, itsMark] of endsWithUs) {
    if (isPostmaster(pid, itsMark)) signal(pid, 'SIGINT');
  }
}

/** Fast first: open transactions roll back and everything is written. Then at once, which recovery mends. */
async function shutDown(pid: number, itsMark: string): Promise<void> {
  for (const name of ['SIGINT', 'SIGQUIT'] as const) {
    if (isPostmaster(pid, itsMark)) signal(pid, name);
    if (await isGone(pid, itsMark)) return;
  }
}

async function isGone(pid: number, itsMark: string): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (isPostmaster(pid, itsMark)) {
    if (performance.now() > deadline) return false;
    await pause(10);
  }
  return true;
}
