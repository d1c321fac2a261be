import { z } from 'zod';
import { clock } from '../../../platform/clock.ts';
import { defineJob, type JobDesk } from '../../../platform/jobs.ts';
import { post } from '../../../platform/mail.ts';
import { hashOf } from '../../../platform/web/arrival.ts';
import { linksLetter } from './emails.ts';
import { newToken, openAddress } from './letters.ts';
import { myMailAddress } from './queries.ts';

const quarterOfAnHour = 900_000;

/** One letter to an address, with one link for each account that has it; nothing where nobody has. */
const doorLetter = defineJob(
  'door-letter',
  z.object({ fingerprint: z.hex().length(64) }),
  async ({ fingerprint }, desk) => {
    if (!desk.services.postman.delivers) return;
    const found = await desk.as(
      'worker',
      (db) => db<{ person: string; language: string }[]>`
        select person, language from app.people_of_address(${Buffer.from(fingerprint, 'hex')})`,
    );
    const [first] = found;
    if (!first) return;
    const to = await addressOf(desk, first.person);
    if (to)
      await sendLinks(
        desk,
        to,
        first.language,
        found.map(({ person }) => person),
      );
  },
);

const tidyDoors = defineJob(
  'tidy-doors',
  z.unknown(),
  async (_payload, desk) => {
    await desk.as('worker', (db) => db`select app.tidy_doors()`);
  },
  '23 3 * * *',
);

export const jobs = [doorLetter, tidyDoors];

function addressOf(desk: JobDesk, person: string): Promise<string | undefined> {
  return desk.as({ person }, async (db) => {
    const kept = await myMailAddress(db);
    return kept && openAddress(db, desk.services.master, person, kept.address);
  });
}

/** The tokens and their letter are one transaction. */
async function sendLinks(desk: JobDesk, to: string, language: string, people: string[]) {
  const ends = new Date(clock.now().getTime() + quarterOfAnHour);
  await desk.as('worker', async (db) => {
    const links: string[] = [];
    for (const person of people) {
      const token = newToken();
      await db`select app.make_link(${person}, ${hashOf(token)}, ${ends})`;
      links.push(new URL(`/door/${token}`, desk.services.config.url).href);
    }
    const words = desk.services.shelf.open(language);
    await post(db, { to, ...linksLetter(words, links), secret: true });
  });
}
