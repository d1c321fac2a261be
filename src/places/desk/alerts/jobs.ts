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

/** Every minute: an alert whose job was lost, or waits after many failures, goes on all the same. */
export const lateAlerts = defineJob(
  'late-alerts',
  z.unknown(),
  async (_, desk) => {
    await desk.as('worker', (db) => db`select app.climb_late_alerts()`);
  },
  '* * * * *',
);
