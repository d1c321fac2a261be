import { z } from 'zod';
import { defineJob, enqueue, type JobDesk } from '../../../platform/jobs.ts';
import { heldAct, markDone, type WaitingAct } from './queries.ts';
import type { Db } from '../../../platform/database.ts';

/** The act and its forgetting are one transaction: taken back means never done, done means done once. */
export const carryOut = defineJob(
  'carry-out',
  z.object({ person: z.uuid(), held: z.uuid() }),
  async ({ person, held }, desk) =>
    desk.as({ person }, async (db) => {
      const waiting = await heldAct(db, held);
      if (!waiting) return;
      if (waiting.due) return carryOutNow(db, desk, person, waiting);
      await enqueue(db, 'carry-out', { person, held }, { at: waiting.due_at, key: `held ${held}` });
    }),
);

async function carryOutNow(
  db: Db,
  { services }: JobDesk,
  person: string,
  { id, act, subject }: WaitingAct,
) {
  const known = services.house
    .flatMap((capability) => capability.heldActs ?? [])
    .find((one) => one.act === act);
  await known?.carryOut({ db, person, words: services.shelf.open('en'), services }, subject);
  await markDone(db, id);
}
