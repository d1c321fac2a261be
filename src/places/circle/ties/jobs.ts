import { z } from 'zod';
import { defineJob } from '../../../platform/jobs.ts';

export const askForCircleReviews = defineJob(
  'ask-for-circle-reviews',
  z.object({}).loose(),
  async (_payload, desk) => {
    await desk.as('worker', (db) => db`select app.ask_for_circle_reviews()`);
  },
  '0 8 * * *',
);
