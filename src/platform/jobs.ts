import type { z } from 'zod';
import type { Asker, Db } from './database.ts';
import type { Services } from './services.ts';

/** What a job is handed: who it serves is asked for again, at the moment it runs. */
export interface JobDesk {
  services: Services;
  as<T>(asker: Asker, work: (db: Db) => Promise<T>): Promise<T>;
  /** Which try this is, from 1. */
  attempt: number;
  last: boolean;
}

export interface Job {
  name: string;
  /** In cron's five fields, UTC; missing for jobs that only a cause starts. */
  every?: string;
  /** Payloads hold ids only. */
  run(payload: unknown, desk: JobDesk): Promise<void>;
}

/** A job is harmless when run twice; a throw tries again later, with growing waits. */
export function defineJob<Shape extends z.ZodType>(
  name: string,
  shape: Shape,
  work: (payload: z.infer<Shape>, desk: JobDesk) => Promise<void>,
  every?: string,
): Job {
  return {
    name,
    run: (payload, desk) => work(shape.parse(payload), desk),
    ...(every ? { every } : {}),
  };
}

/** Writes a job in the transaction of its cause. The same `key` replaces one that waits. */
export async function enqueue(
  db: Db,
  name: string,
  payload: Record<string, string>,
  when: { at?: Date; key?: string; tries?: number } = {},
): Promise<void> {
  await db`select app.enqueue(${name}, ${db.json(payload)}, ${when.at ?? null}, ${when.key ?? null}, ${when.tries ?? 25})`;
}

export async function cancelJob(db: Db, key: string): Promise<void> {
  await db`select app.cancel_job(${key})`;
}
