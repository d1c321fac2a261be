import { z } from 'zod';
import { defineJob } from '../../../platform/jobs.ts';

/** Tells the member, once, that the hour is over. That it is over needs no job: the policies look at the time. */
export const glassEnded = defineJob(
  'glass-ended',
  z.object({ request: z.uuid() }),
  async ({ request }, { as }) => {
    await as('worker', (db) => db`select app.tell_glass_ended(${request})`);
  },
);
