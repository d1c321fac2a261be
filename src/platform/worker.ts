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
import { freeAbandonedJobs, sayThatTheyLive, type Living } from './abandoned-jobs.ts';
import { as, connectionString, type Address } from './database.ts';
import type { Job, JobDesk } from './jobs.ts';
import { livesAfterLives, type Life } from './lives.ts';
import { faultFields, type Log } from './log.ts';
import type { Services } from './services.ts';

export interface Worker {
  stop(): Promise<void>;
}

/**
 * Runs due jobs in this process until it is stopped; several processes share the queue. A runner that ended by itself, as when the database
 * went in the middle of a job, is followed by another.
 */
export const startWorker = (services: Services, direct: Address, jobs: Job[]): Promise<Worker> =>
  livesAfterLives(() => beginLife(services, direct, jobs), services.log);

/** Runs what is due and returns; for tests and commands. */
export async function runDueJobs(services: Services, direct: Address, jobs: Job[]): Promise<void> {
  await runOnce({ ...queueOptions(services, direct), taskList: taskList(services, jobs) });
}

async function beginLife(services: Services, direct: Address, jobs: Job[]): Promise<Life> {
  const living = sayThatTheyLive(direct);
  try {
    await freeAbandonedJobs(direct);
    const runner = await runContinuously(services, direct, jobs, living);
    return { over: runner.promise, end: () => endBoth(runner, living) };
  } catch (fault) {
    await living.end();
    throw fault;
  }
}

/** A runner that ended by itself has nothing to stop. */
async function endBoth(runner: Runner, living: Living): Promise<void> {
  await runner.stop().catch(() => undefined);
  await living.end();
}

function runContinuously(
  services: Services,
  direct: Address,
  jobs: Job[],
  living: Living,
): Promise<Runner> {
  const events = new EventEmitter() as WorkerEvents;
  events.on('worker:create', ({ worker }) => living.add(worker.workerId));
  // What was missed while nobody ran is made up for once, not as often as it was missed.
  const crontab = jobs.flatMap((job) =>
    job.every ? [`${job.every} ${job.name} ?fill=1d&jobKey=${job.name}`] : [],
  );
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

function quietLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' && !message.startsWith('Failed task')) log.write('queue error');
  });
}
