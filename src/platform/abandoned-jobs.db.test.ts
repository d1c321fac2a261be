import { afterAll, expect, test } from 'vitest';
import { createWorld } from '../../test/world.ts';
import { freeAbandonedJobs, sayThatTheyLive } from './abandoned-jobs.ts';
import { connect } from './database.ts';

const world = await createWorld();
const queue = connect({ ...world.direct, role: 'kith_worker' }, { max: 1 });
afterAll(async () => {
  await queue.end();
  await world.end();
});

const locked = async (id: string, attempts: number): Promise<void> => {
  await queue`select graphile_worker.add_job('nothing', '{}', job_key := ${id})`;
  await queue`update graphile_worker._private_jobs set locked_by = ${id}, locked_at = now(), attempts = ${attempts} where key = ${id}`;
};
const found = async (id: string) => {
  const [job] = await queue<{ attempts: number; locked_by: string | null }[]>`
    select attempts, locked_by from graphile_worker._private_jobs where key = ${id}`;
  return job;
};

test('A job of a worker that was killed is free again, and has as many tries left as before', async () => {
  await locked('killed', 25);
  await freeAbandonedJobs(world.direct);
  expect(await found('killed')).toEqual({ attempts: 24, locked_by: null });
});

test('A worker that says it lives keeps its job', async () => {
  const living = sayThatTheyLive(world.direct);
  living.add('living');
  await locked('living', 1);
  await expect
    .poll(
      () => queue`select from pg_locks where locktype = 'advisory' and database = (
      select oid from pg_database where datname = current_database())`,
    )
    .toHaveLength(1);
  await freeAbandonedJobs(world.direct);
  expect(await found('living')).toEqual({ attempts: 1, locked_by: 'living' });
  await living.end();
  await freeAbandonedJobs(world.direct);
  expect(await found('living')).toEqual({ attempts: 0, locked_by: null });
});
