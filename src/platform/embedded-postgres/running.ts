import { setTimeout as pause } from 'node:timers/promises';
import { writeClaim } from './claim.ts';
import type { EmbeddedPostgres } from './contract.ts';
import type { Place } from './place.ts';
import { answers, isPostmaster, signal } from './postmaster.ts';
import { mark } from './settings.ts';
import { keepLogSmall } from './server-log.ts';

/** In milliseconds; a fast shutdown writes at most what the server holds in memory. */
const patience = 20_000;

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
    return (stopping ??= shutDown(pid, itsMark, place.socketFolder).finally(release));
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

/**
 * Fast: open transactions roll back and everything is written. A server that does not answer is
 * ended at once, which the next start mends: in the middle of its own recovery PostgreSQL 18 would
 * take the polite signal and then wait for ever.
 */
async function shutDown(pid: number, itsMark: string, socketFolder: string): Promise<void> {
  if (!isPostmaster(pid, itsMark)) return;
  if (await answers(socketFolder)) {
    signal(pid, 'SIGINT');
    if (await isGone(pid, itsMark)) return;
  }
  if (isPostmaster(pid, itsMark)) signal(pid, 'SIGQUIT');
  await isGone(pid, itsMark);
}

async function isGone(pid: number, itsMark: string): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (isPostmaster(pid, itsMark)) {
    if (performance.now() > deadline) return false;
    await pause(10);
  }
  return true;
}
