import { afterAll, beforeAll, expect, test } from 'vitest';
import { enqueue } from '../../../platform/jobs.ts';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

test('Adi sees that a kind of job fails, not whom it is about, and has it tried again', async () => {
  await world.as('maya', (db) => enqueue(db, 'send-mail', { mail: cast.maya.id }));
  const queue = world.owner;
  await queue.begin(async (db) => {
    await db`set local role kith_worker`;
    await db`update graphile_worker._private_jobs set attempts = 25, run_at = now() + interval '1 day'`;
  });
  const visit = await world.visit('adi');
  expect((await visit.get('/desk')).html).toContain('1 waits');
  const page = await visit.get('/desk/jobs');
  expect(page.html).toContain('send-mail');
  expect(page.html).not.toContain(cast.maya.id);
  expect((await visit.post('/desk/jobs/retries', { kind: 'send-mail' })).status).toBe(303);
  await world.runDue();
  expect((await visit.get('/desk/jobs')).html).toContain('Nothing is planned');
});
