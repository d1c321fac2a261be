import { z } from 'zod';
import { defineJob } from '../../../platform/jobs.ts';

/** One rung of the ladder; it writes the next one in the same transaction. */
export const alertStep = defineJob(
  'alert-step',
  z.object({ alert: z.uuid(), step: z.coerce.number().int().min(0) }),
  async ({ alert, step }, desk) => {
    await desk.as('worker', (db) => db`select app.climb_alert(${alert}, ${step})`);
  },
);
