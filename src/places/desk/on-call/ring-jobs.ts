import { z } from 'zod';
import type { Db } from '../../../platform/database.ts';
import { defineJob, type JobDesk } from '../../../platform/jobs.ts';
import { newCode } from '../../../platform/one-time-code.ts';
import { ringOnce, type Ring } from '../../../platform/ringing.ts';
import type { Words } from '../../../platform/words.tsx';
import { myNumber } from './numbers.ts';
import { beginTest } from './queries.ts';

const forPerson = z.object({ person: z.uuid(), ring: z.uuid() });

/** Not for an alert that somebody has by now. A failure is tried again with the same id. */
const alertRingJob = defineJob(
  'alert-ring',
  forPerson.extend({ alert: z.uuid() }),
  async ({ person, ring, alert }, desk) => {
    await ringAs(desk, { person, ring, kind: 'alert' }, async (db, { t }) => {
      const open = await db`
        select from alerts where id = ${alert} and state in ('sent', 'unanswered')`;
      return open.length > 0 ? t('on-call.ring.text') : undefined;
    });
  },
);

/** A fresh code each time: only who hears this ring can answer the test. */
const alertTestRingJob = defineJob('alert-test-ring', forPerson, async ({ person, ring }, desk) => {
  await ringAs(desk, { person, ring, kind: 'test' }, async (db, { t }) => {
    const code = newCode();
    const begun = await beginTest(db, desk.services.master, code, 'ring');
    return begun ? t('on-call.ring.test', { code }) : undefined;
  });
});

export const ringJobs = [alertRingJob, alertTestRingJob];

/** What to say is found out in a transaction; the service is asked after it. */
async function ringAs(
  desk: JobDesk,
  { person, ring: id, kind }: { person: string; ring: string; kind: Ring['kind'] },
  words: (db: Db, words: Words) => Promise<string | undefined>,
): Promise<void> {
  const { config, shelf, master } = desk.services;
  if (!config.ring) return;
  const ring = await desk.as({ person }, async (db): Promise<Ring | undefined> => {
    const to = await myNumber(db, master, person);
    if (!to) return undefined;
    const [settings] = await db<{ language: string }[]>`
      select language from person_settings where person_id = ${person}`;
    const text = await words(db, shelf.open(settings?.language || 'en'));
    return text ? { id, kind, to, text } : undefined;
  });
  if (ring) await ringOnce(config.ring, ring);
}
