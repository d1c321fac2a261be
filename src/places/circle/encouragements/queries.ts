import { randomUUID } from 'node:crypto';
import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import { seal, unseal } from '../../../platform/sealing.ts';
import type { Reader, Tie } from '../ties/public.ts';

export interface KindWord {
  id: string;
  supporter: string;
  sentAt: Date;
  words: string;
}

export interface Phrase {
  id: string;
  words: string;
}

type Opener = Pick<Reader, 'db' | 'master'>;

/** One a day from each person; false where today's is on its way already. */
export async function sendKindWord(
  { db, master, me }: Reader,
  tie: Tie,
  words: string,
): Promise<boolean> {
  const id = randomUUID();
  const sealed = await seal(db, master, tie.member, cellOf('encouragements', id), words);
  const sent = await db`insert into encouragements (id, tie_id, member_id, supporter_id, words)
    values (${id}, ${tie.id}, ${tie.member}, ${me}, ${sealed}) on conflict do nothing`;
  return sent.count === 1;
}

/** The latest from each person of the last 30 days: never a feed. */
export async function kindWordsForMe({ db, master, me }: Reader): Promise<KindWord[]> {
  const rows = await db<{ id: string; supporter: string; sent_at: Date; words: Buffer }[]>`
    select distinct on (supporter_id) id, supporter_id as supporter, sent_at, words from encouragements
    where member_id = ${me} and sent_at > app.now() - interval '30 days' order by supporter_id, sent_at desc`;
  return Promise.all(
    rows.map(async ({ id, supporter, sent_at: sentAt, words }) => ({
      id,
      supporter,
      sentAt,
      words: await unseal(db, master, me, cellOf('encouragements', id), words),
    })),
  );
}

/** Whether the one who asks has sent theirs today. */
export async function sentToday(db: Db, tie: string): Promise<boolean> {
  const rows =
    await db`select from encouragements where tie_id = ${tie} and sent_on = app.community_day()`;
  return rows.length > 0;
}

export async function phrasesOf({ db, master }: Opener, member: string): Promise<Phrase[]> {
  const rows = await db<{ id: string; words: Buffer }[]>`
    select id, words from encouragement_phrases where member_id = ${member} order by made_at limit 12`;
  return Promise.all(
    rows.map(async ({ id, words }) => ({
      id,
      words: await unseal(db, master, member, cellOf('encouragement_phrases', id), words),
    })),
  );
}

/** @throws {NotThere} where the phrase is not for the one who asks */
export async function phraseWords(opener: Opener, member: string, id: string): Promise<string> {
  const phrases = await phrasesOf(opener, member);
  return oneOf(phrases.filter((phrase) => phrase.id === id)).words;
}

export async function choosePhrase({ db, master, me }: Reader, words: string): Promise<void> {
  const id = randomUUID();
  const sealed = await seal(db, master, me, cellOf('encouragement_phrases', id), words);
  await db`insert into encouragement_phrases (id, member_id, words) values (${id}, ${me}, ${sealed})`;
}

export async function dropPhrase(db: Db, phrase: string): Promise<void> {
  changedOne(await db`delete from encouragement_phrases where id = ${phrase}`);
}

const cellOf = (table: string, row: string) => ({ table, column: 'words', row });
