import { EventEmitter } from 'node:events';
import { Logger, run, runOnce, type Task, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { z } from 'zod';
import {
  as,
  connect,
  connectionString,
  type Address,
  type Asker,
  type Db,
  type Sql,
} from './database.ts';
import { faultFields, type Log } from './log.ts';
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

export interface Worker {
  stop(): Promise<void>;
}

/** Runs due jobs in this process until it is stopped; several processes share the queue. */
export async function startWorker(
  services: Services,
  direct: Address,
  jobs: Job[],
): Promise<Worker> {
  const locks = connect(direct, { max: 1, lasting: true });
  const events = new EventEmitter() as WorkerEvents;
  events.on('worker:create', ({ worker }) => void holdLock(locks, worker.workerId));
  await freeAbandonedJobs(direct);
  const sweep = setInterval(
    () => void freeAbandonedJobs(direct).catch(() => undefined),
    60_000,
  ).unref();
  const runner = await run({
    connectionString: connectionString({ ...direct, role: 'kith_worker' }),
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 1000,
    taskList: taskList(services, jobs),
    crontab: jobs
      .flatMap((job) => (job.every ? [`${job.every} ${job.name} ?fill=1d`] : []))
      .join('\n'),
    logger: quietLogger(services.log),
    events,
  });
  return {
    stop: async () => {
      clearInterval(sweep);
      await runner.stop();
      await locks.end({ timeout: 1 });
    },
  };
}

/** Runs what is due and returns; for tests and commands. */
export async function runDueJobs(services: Services, direct: Address, jobs: Job[]): Promise<void> {
  await runOnce({
    connectionString: connectionString({ ...direct, role: 'kith_worker' }),
    taskList: taskList(services, jobs),
    noHandleSignals: true,
    logger: quietLogger(services.log),
  });
}

function taskList(services: Services, jobs: Job[]): TaskList {
  return Object.fromEntries(
    jobs.map(
      (job) =>
        [
          job.name,
          (payload, { job: { attempts, max_attempts } }) =>
            runJob(services, job, payload, attempts, max_attempts),
        ] satisfies [string, Task],
    ),
  );
}

async function runJob(
  services: Services,
  job: Job,
  payload: unknown,
  attempt: number,
  most: number,
): Promise<void> {
  const desk: JobDesk = {
    services,
    attempt,
    last: attempt >= most,
    as: (asker, work) => as(services.sql, asker, work),
  };
  await job.run(payload, desk).catch((fault: unknown) => {
    services.log.write('job failed', {
      job: job.name,
      attempt,
      last: desk.last,
      ...faultFields(fault),
    });
    throw new JobFailed(fault instanceof Error ? fault.name : 'fault');
  });
}

/** What the queue keeps of a fault: its kind. The words of a fault may be private. */
class JobFailed extends Error {}

async function holdLock(locks: Sql, workerId: string): Promise<void> {
  await locks`select pg_advisory_lock(hashtextextended(${`kith worker ${workerId}`}, 0))`;
}

/** A killed process leaves its jobs locked for hours; a worker whose lock is free no longer lives. */
async function freeAbandonedJobs(direct: Address): Promise<void> {
  const queue = connect({ ...direct, role: 'kith_worker' }, { max: 1 });
  try {
    const holders = await queue<{ id: string }[]>`
      select distinct locked_by as id from graphile_worker._private_jobs where locked_by is not null`;
    const gone: string[] = [];
    for (const { id } of holders) if (!(await isAlive(queue, id))) gone.push(id);
    if (gone.length > 0) await queue`select graphile_worker.force_unlock_workers(${gone})`;
  } finally {
    await queue.end();
  }
}

async function isAlive(queue: Sql, workerId: string): Promise<boolean> {
  const lock = `kith worker ${workerId}`;
  const [row] = await queue<
    { free: boolean }[]
  >`select pg_try_advisory_xact_lock(hashtextextended(${lock}, 0)) as free`;
  return !row?.free;
}

function quietLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' && !message.startsWith('Failed task')) log.write('queue error');
  });
}
