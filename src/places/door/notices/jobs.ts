import { z } from 'zod';
import { clock } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/database.ts';
import { defineJob, enqueue, type JobDesk } from '../../../platform/jobs.ts';
import { post } from '../../../platform/mail.ts';
import { letterSent, myMailAddress, openAddress } from '../ways-in/public.ts';
import { noticeLetter } from './emails.ts';
import { noticeWords } from './notice-words.ts';
import { myPace, unreadSince, type Pace } from './queries.ts';
import { letterMoment } from './rules.ts';

/** After a notice: a letter to who wants letters, now or when it may go. All that happened until then is one letter. */
const noticeLetterJob = defineJob(
  'notice-letter',
  z.object({ person: z.uuid() }),
  async ({ person }, desk) => {
    if (!desk.services.postman.delivers) return;
    await desk.as({ person }, (db) => writeOrWait(db, desk, person));
  },
);

export const jobs = [noticeLetterJob];

async function writeOrWait(db: Db, desk: JobDesk, person: string): Promise<void> {
  const kept = await myMailAddress(db);
  if (!kept?.letters) return;
  const fresh = await unreadSince(db, kept.last_letter_at);
  if (fresh.length === 0) return;
  const pace = await myPace(db);
  const now = clock.now();
  const at = letterMoment(now, { ...quietOf(pace), lastLetterAt: kept.last_letter_at });
  // guard: quiet-hours
  if (at > now)
    return enqueue(db, 'notice-letter', { person }, { at, key: `notice-letter:${person}` });
  const { house, master, shelf, config } = desk.services;
  const words = shelf.open(pace.language, pace.time_zone);
  const told = pace.words_in_notices
    ? fresh.map((notice) => noticeWords(house, words, notice))
    : [];
  const to = await openAddress(db, master, person, kept.address);
  const letter = noticeLetter(words, new URL('/notices', config.url).href, told);
  await post(db, { to, ...letter, person, secret: true });
  await letterSent(db);
}

const quietOf = ({ time_zone, quiet_from, quiet_until }: Pace) => ({
  zone: time_zone,
  quietFrom: quiet_from,
  quietUntil: quiet_until,
});
