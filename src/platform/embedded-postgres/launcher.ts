import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { holding, isLive } from './claim.ts';
import { oursIn, preparedPlace, preparePlace, type Place } from './place.ts';
import { findPostmaster, signal } from './postmaster.ts';
import type { EmbeddedPostgres, LaunchOptions } from './contract.ts';
import { joined, owned } from './running.ts';
import { start } from './start.ts';
import { PostgresUnavailable, unavailable } from './unavailable.ts';

export type { EmbeddedPostgres, LaunchOptions } from './contract.ts';
export { PostgresUnavailable } from './unavailable.ts';

/** How long, in milliseconds, left-overs of a killed server may take to go. */
const patience = 30_000;

/**
 * Resolves when the server answers queries: one already there is joined, or taken over when the
 * Kith that started it is gone. Rejects with PostgresUnavailable.
 */
export async function launchPostgres(options: LaunchOptions): Promise<EmbeddedPostgres> {
  try {
    const server = (await joinRunning(options)) ?? (await startAlone(options));
    options.onProgress?.('ready');
    return server;
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    throw code && syscall ? unavailable(message, options.folder) : error;
  }
}

async function joinRunning(options: LaunchOptions): Promise<EmbeddedPostgres | undefined> {
  const place = preparedPlace(options.folder);
  const found = place && (await settled(place));
  if (place && found && (options.attachOnly || isLive(place.owner)))
    return joined(place, found.pid);
  if (!options.attachOnly) return undefined;
  throw new PostgresUnavailable(
    `Kith is not running with the data in ${options.folder}. Start it first.`,
  );
}

function startAlone(options: LaunchOptions): Promise<EmbeddedPostgres> {
  const ours = oursIn(options.folder);
  return holding(join(ours, 'starting'), async () => {
    const place = preparePlace(ours);
    const deadline = performance.now() + patience;
    for (;;) {
      const found = await settled(place);
      if (found) return isLive(place.owner) ? joined(place, found.pid) : owned(place, found.pid);
      const attempt = await start(place, options);
      if ('pid' in attempt) return owned(place, attempt.pid);
      const late = performance.now() > deadline;
      if (late || !passes.test(attempt.complaint)) throw unavailable(attempt.complaint, ours);
      await pause(100);
    }
  });
}

/** What a killed server leaves behind for a while. */
const passes = /pre-existing shared memory block|lock file "[^"]+" already exists/;

/** Undefined once there is none: one that recovers is waited for as long as that takes. */
async function settled(place: Place): Promise<{ pid: number } | undefined> {
  let heard = performance.now();
  for (;;) {
    const found = await findPostmaster(place);
    if (!found || found.state === 'ready') return found;
    const late = performance.now() - heard > patience;
    if (late && found.state === 'deaf') throw deaf(found.pid, place);
    if (late && found.state === 'stopping') signal(found.pid, 'SIGQUIT');
    if (late || found.state === 'busy') heard = performance.now();
    await pause(10);
  }
}

function deaf(pid: number, { ours }: Place): PostgresUnavailable {
  return new PostgresUnavailable(
    `PostgreSQL, process ${pid}, runs on ${ours} but does not answer. End it with "kill -INT ${pid}", then start Kith again.`,
  );
}
