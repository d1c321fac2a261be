import { z } from 'zod';
import { enqueue, defineJob } from '../../../platform/jobs.ts';
import type { Db } from '../../../platform/database.ts';
import { clock } from '../../../platform/clock.ts';
import { DAY_LENGTH, type Day } from '../../../platform/local-days.ts';

/** The note of a day that was taken back goes a day later, unless the day was put back. */
export const forgetNote = defineJob(
  'forget-note-taken-back',
  z.object({ person: z.uuid(), day: z.iso.date() }),
  async ({ person, day }, desk) => {
    await desk.as({ person }, async (db) => {
      await db`delete from check_in_notes where person_id = ${person} and day = ${day} and taken_back`;
    });
  },
);

export async function forgetNoteLater(db: Db, person: string, day: Day): Promise<void> {
  const at = new Date(clock.now().getTime() + DAY_LENGTH);
  await enqueue(db, forgetNote.name, { person, day }, { at, key: `forget note ${person} ${day}` });
}
