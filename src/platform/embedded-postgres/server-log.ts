import { copyFileSync, readFileSync, statSync, truncateSync } from 'node:fs';

const largest = 5 * 1024 * 1024;
const minute = 60_000;

/** Keeps the log under about 5 MB, with one older file of that size beside it, until the returned function is called. */
export function keepLogSmall(log: string): () => void {
  const timer = setInterval(() => shorten(log), minute).unref();
  return () => clearInterval(timer);
}

export function logSize(log: string): number {
  return statSync(log, { throwIfNoEntry: false })?.size ?? 0;
}

export function loggedSince(log: string, offset: number): string {
  return readFileSync(log).subarray(offset).toString('utf8');
}

/** The server appends to the file it was given at its start, so the file stays and is emptied. */
export function shorten(log: string): void {
  if (logSize(log) <= largest) return;
  copyFileSync(log, `${log}.1`);
  truncateSync(log);
}
