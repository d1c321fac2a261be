import { z } from 'zod';
import { defineJob } from '../../../platform/jobs.ts';

/** When its time has passed, an item that nobody has opened goes on to the next. */
const moderationItem = defineJob(
  'moderation-item',
  z.object({ item: z.uuid() }),
  async ({ item }, desk) => {
    await desk.as('worker', (db) => db`select app.look_after_item(${item})`);
  },
);

/** A shift that nobody ended ends, and what is left goes on to others. */
const moderationShift = defineJob(
  'moderation-shift',
  z.object({ shift: z.uuid() }),
  async ({ shift }, desk) => {
    await desk.as('worker', (db) => db`select app.close_shift(${shift})`);
  },
);

/** On the first of each month: who looks after the rules of triage hears that a month can be reviewed. */
const moderationFlags = defineJob(
  'moderation-flags',
  z.unknown(),
  async (_, desk) => {
    await desk.as('worker', (db) => db`select app.ask_for_review_of_flags()`);
  },
  '0 8 1 * *',
);

export const jobs = [moderationItem, moderationShift, moderationFlags];
