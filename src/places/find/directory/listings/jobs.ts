import { z } from 'zod';
import { clock } from '../../../../platform/clock.ts';
import { as, enter, type Db } from '../../../../platform/database.ts';
import { defineJob, type Job } from '../../../../platform/jobs.ts';
import type { Services } from '../../../../platform/services.ts';
import { stem, wordsOf } from '../search/stems.ts';
import { lexiconPrint } from './lexicon-print.ts';
import { type Listed, listedOf } from './listing-rows.ts';
import { listingsOf } from './reading.ts';

/** Services that are read in one transaction. */
const batch = 200;
/** Dated hours are written down anew when they are known for fewer days than this. */
const daysLeft = 30;

export const listingJobs: Job[] = [
  defineJob('directory-listings', z.object({}), async (_none, desk) => {
    while (await desk.as('worker', (db) => readSomeListings(db))) continue;
  }),
  defineJob(
    'directory-listings-outdated',
    z.object({}),
    (_none, desk) => desk.as('worker', outdatedListingsFallDue),
    '17 3 * * *',
  ),
];

/** At a start of the program: another lexicon, or an empty index after a restore, has everything read anew. */
export async function onStart({ sql }: Services): Promise<undefined> {
  await as(sql, 'worker', outdatedListingsFallDue);
}

async function outdatedListingsFallDue(db: Db): Promise<void> {
  const until = clock.today('UTC').add({ days: daysLeft }).toString();
  await db`select app.outdated_listings_fall_due(${lexiconPrint}, ${until})`;
}

/**
 * Reads the next listings that are due, as a visitor would, and writes them as the worker. False when none was left. One
 * transaction, under the lock that whoever hides a place waits for.
 */
export async function readSomeListings(db: Db, most = batch): Promise<boolean> {
  const [due] = await db<{ services: string[]; time_zone: string }[]>`
    select services, time_zone from app.take_due_listings(${most})`;
  if (!due || due.services.length === 0) return false;
  await enter(db, 'visitor');
  const { listings, texts } = await listingsOf(db, due.services);
  await enter(db, 'worker');
  const now = clock.instant().toZonedDateTimeISO(due.time_zone);
  await write(
    db,
    listings.map((listing) => listedOf(listing, now)),
    texts,
  );
  return true;
}

async function write(db: Db, listed: Listed[], texts: readonly string[]): Promise<void> {
  const words = Object.fromEntries(
    texts.flatMap((text) => wordsOf(text).map((word) => [word, stem(word)])),
  );
  await db`select app.write_listings(${db.json(listed as never)}, ${db.json(words)})`;
}
