import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { binariesFor, type Binaries } from './binaries.ts';
import { adoptCluster, clusterExists, createCluster, versionMismatch } from './cluster.ts';
import type { LaunchOptions } from './contract.ts';
import type { Place } from './place.ts';
import { findPostmaster, spawnPostmaster, wasKilled } from './postmaster.ts';
import { stopAtExit } from './running.ts';
import { loggedSince, logSize } from './server-log.ts';
import { mark } from './settings.ts';

/** The server's process id, or what it said before it gave up. */
export type Start = { pid: number } | { complaint: string };

export async function start(place: Place, options: LaunchOptions): Promise<Start> {
  const { durable = true, onProgress } = options;
  const binaries = binariesFor(place.ours, place.account, options.binaries);
  if (!clusterExists(place)) {
    onProgress?.('creating');
    await createCluster(place, binaries, durable);
  }
  adoptCluster(place);
  onProgress?.(wasKilled(place) ? 'recovering' : 'starting');
  const before = logSize(place.log);
  const child = spawnPostmaster(place, binaries, durable);
  const failure = await untilReadyOrEnded(child, place);
  if (failure === undefined && child.pid) return { pid: child.pid };
  return {
    complaint: await explained(`${loggedSince(place.log, before)}\n${failure}`, place, binaries),
  };
}

async function untilReadyOrEnded(child: ChildProcess, place: Place): Promise<string | undefined> {
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code, signal) => (failure ??= `postgres ended with ${signal ?? code}`));
  const release = stopAtExit(child.pid ?? 0, mark(place));
  while (failure === undefined) {
    const found = await findPostmaster(place);
    if (found?.pid === child.pid && found?.state === 'ready') break;
    await pause(5);
  }
  release();
  return failure;
}

async function explained(complaint: string, place: Place, binaries: Binaries): Promise<string> {
  const mismatch = /database files are incompatible/.test(complaint);
  return mismatch ? versionMismatch(place, binaries) : complaint;
}
