import { z } from 'zod';
import { defineJob } from '../../../platform/jobs.ts';

export const remindOfEndingConsents = defineJob(
  'remind-of-ending-consents',
  z.object({}).loose(),
  async (_payload, desk) => {
    await desk.as('worker', (db) => db`select app.remind_of_ending_consents()`);
  },
  '10 8 * * *',
);
