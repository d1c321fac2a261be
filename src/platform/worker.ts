import { EventEmitter } from 'node:events';
import {
  Logger,
  run,
  runOnce,
  type Runner,
  type SharedOptions,
  type Task,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import { as, connect, connectionString, type Address, type Sql } from './database.ts';
import type { Job, JobDesk } from './jobs.ts';
import { faultFields, type Log } from './log.ts';
import type { Services } from './services.ts';

export interface Worker {
  stop(): Promise<void>;
}

const sweepEvery = 60_000;

/** Runs due jobs in this process until it is stopped; several processes share the queue. */
export async function startWorker(
  services: Services,
  direct: Address,
  jobs: Job[],
): Promise<Worker> {
  const living: Living = { locks: connect(direct, { max: 1, lasting: true }), ids: new Set() };
  await freeAbandonedJobs(direct);
  const sweep = setInterval(
    () => void keepHouse(direct, living).catch(() => undefined),
    sweepEvery,
  );
  const runner = await runContinuously(services, direct, jobs, living);
  return {
    stop: async () => {
      clearInterval(sweep);
      await runner.stop();
      await living.locks.end({ timeout: 1 });
    },
  };
}

/** Runs what is due and returns; for tests and commands. */
export async function runDueJobs(services: Services, direct: Address, jobs: Job[]): Promise<void> {
  await runOnce({ ...queueOptions(services, direct), taskList: taskList(services, jobs) });
}

function runContinuously(
  services: Services,
  direct: Address,
  jobs: Job[],
  living: Living,
): Promise<Runner> {
  const events = new EventEmitter() as WorkerEvents;
  events.on('worker:create', ({ worker }) => {
    living.ids.add(worker.workerId);
    void holdLocks(living).catch(() => undefined);
  });
  const crontab = jobs.flatMap((job) => (job.every ? [`${job.every} ${job.name} ?fill=1d`] : []));
  return run({
    ...queueOptions(services, direct),
    concurrency: 4,
    pollInterval: 1000,
    taskList: taskList(services, jobs),
    crontab: crontab.join('\n'),
    events,
  });
}

function queueOptions(
  services: Services,
  direct: Address,
): SharedOptions & { noHandleSignals: true } {
  return {
    connectionString: connectionString({ ...direct, role: 'kith_worker' }),
    noHandleSignals: true,
    logger: quietLogger(services.log),
  };
}

function taskList(services: Services, jobs: Job[]): TaskList {
  const taskOf =
    (job: Job): Task =>
    (payload, { job: { attempts, max_attempts: most } }) =>
      runJob(job, payload, {
        services,
        attempt: attempts,
        last: attempts >= most,
        as: (asker, work) => as(services.sql, asker, work),
      });
  return Object.fromEntries(jobs.map((job) => [job.name, taskOf(job)]));
}

async function runJob(job: Job, payload: unknown, desk: JobDesk): Promise<void> {
  await job.run(payload, desk).catch((fault: unknown) => {
    const { attempt, last } = desk;
    desk.services.log.write('job failed', { job: job.name, attempt, last, ...faultFields(fault) });
    throw new JobFailed(fault instanceof Error ? fault.name : 'fault');
  });
}

/** What the queue keeps of a fault: its kind. The words of a fault may be private. */
class JobFailed extends Error {}

/** The workers of this process, and the one connection that says that they live. */
interface Living {
  locks: Sql;
  ids: Set<string>;
}

/** A database that was away has forgotten who lives. */
async function keepHouse(direct: Address, living: Living): Promise<void> {
  await holdLocks(living);
  await freeAbandonedJobs(direct);
}

/** The session holds each lock until it ends; to hold it twice is the same. */
async function holdLocks({ locks, ids }: Living): Promise<void> {
  await locks.begin(
    (db) => db`
      select pg_advisory_lock(hashtextextended('kith worker ' || id, 0)) from unnest(${[...ids]}::text[]) id`,
  );
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
