import { connect, type Address, type Db, type Sql } from './database.ts';

/** The workers of this process. */
export interface Living {
  add(workerId: string): void;
  end(): Promise<void>;
}

const sweepEvery = 60_000;

/**
 * One connection says which workers live, and every minute the jobs of those who do not are given free. A database that was away has
 * forgotten who lives, so it is told again first.
 */
export function sayThatTheyLive(direct: Address): Living {
  const locks = connect(direct, { max: 1, lasting: true });
  const ids = new Set<string>();
  const sweep = async () => {
    await hold(locks, [...ids]);
    await freeAbandonedJobs(direct);
  };
  const sweeping = setInterval(() => void sweep().catch(() => undefined), sweepEvery);
  return {
    add: (workerId) => {
      ids.add(workerId);
      void hold(locks, [workerId]).catch(() => undefined);
    },
    end: async () => {
      clearInterval(sweeping);
      await locks.end({ timeout: 1 });
    },
  };
}

/** The session holds each lock until it ends; to hold one twice is the same. */
async function hold(locks: Sql, ids: string[]): Promise<void> {
  await locks.begin(
    (db) => db`
      select pg_advisory_lock(hashtextextended('kith worker ' || id, 0)) from unnest(${ids}::text[]) id`,
  );
}

/**
 * A killed process leaves its jobs locked for hours; a worker whose lock is free no longer lives. To be killed is no try: however often a
 * host ends the program, no job is used up by it.
 */
export async function freeAbandonedJobs(direct: Address): Promise<void> {
  const queue = connect({ ...direct, role: 'kith_worker' }, { max: 1 });
  try {
    await queue.begin(async (db) => {
      const holders = await db<{ id: string }[]>`
        select distinct locked_by as id from graphile_worker._private_jobs where locked_by is not null`;
      const gone: string[] = [];
      for (const { id } of holders) if (!(await isAlive(db, id))) gone.push(id);
      if (gone.length > 0) await free(db, gone);
    });
  } finally {
    await queue.end();
  }
}

async function free(db: Db, gone: string[]): Promise<void> {
  await db`
    update graphile_worker._private_jobs set attempts = greatest(attempts - 1, 0) where locked_by = any (${gone})`;
  await db`select graphile_worker.force_unlock_workers(${gone})`;
}

async function isAlive(db: Db, workerId: string): Promise<boolean> {
  const lock = `kith worker ${workerId}`;
  const [row] = await db<
    { free: boolean }[]
  >`select pg_try_advisory_xact_lock(hashtextextended(${lock}, 0)) as free`;
  return !row?.free;
}
