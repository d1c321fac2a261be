import { z } from 'zod';
import type { Db } from '../../../platform/database.ts';
import { defineJob, type JobDesk } from '../../../platform/jobs.ts';
import { post, type Letter } from '../../../platform/mail.ts';
import { newCode } from '../../../platform/one-time-code.ts';
import type { Words } from '../../../platform/words.tsx';
import { myMailAddress, openAddress } from '../../door/ways-in/public.ts';
import { alertLetter, testLetter } from './emails.ts';
import { beginTest } from './queries.ts';
import { ringJobs } from './ring-jobs.ts';

const forPerson = z.object({ person: z.uuid() });

/** It rings at any hour: who is on call asked for it. */
const alertLetterJob = defineJob('alert-letter', forPerson, async ({ person }, desk) => {
  const address = new URL('/desk/alerts', desk.services.config.url).href;
  await desk.as({ person }, (db) =>
    writeTo(db, desk, person, (words) => alertLetter(words, address)),
  );
});

/** A fresh code each time: only who reads this letter can answer the test. */
const alertTestJob = defineJob('alert-test', forPerson, async ({ person }, desk) => {
  await desk.as({ person }, async (db) => {
    const code = newCode();
    if (!(await beginTest(db, desk.services.master, code, 'mail'))) return;
    const address = new URL(`/desk/on-call/test?code=${code}`, desk.services.config.url).href;
    await writeTo(db, desk, person, (words) => testLetter(words, address));
  });
});

const followUpJob = defineJob(
  'alert-follow-up',
  z.object({ alert: z.uuid() }),
  async ({ alert }, desk) => {
    await desk.as('worker', (db) => db`select app.remind_of_follow_up(${alert})`);
  },
);

export const jobs = [alertLetterJob, alertTestJob, followUpJob, ...ringJobs];

async function writeTo(
  db: Db,
  desk: JobDesk,
  person: string,
  write: (words: Words) => Omit<Letter, 'to'>,
): Promise<void> {
  const { shelf, master } = desk.services;
  const kept = await myMailAddress(db);
  if (!kept) return;
  const [settings] = await db<{ language: string }[]>`
    select language from person_settings where person_id = ${person}`;
  const to = await openAddress(db, master, person, kept.address);
  await post(db, { to, ...write(shelf.open(settings?.language || 'en')), person, secret: true });
}
