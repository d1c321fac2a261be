import { randomUUID } from 'node:crypto';
import { changedOne } from '../../../platform/database.ts';
import { seal, unsealAll } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';

/** The id is a fact that check-ins tick and agreements count; the words are sealed. */
export interface EarlySign {
  id: string;
  words: string;
  /** No longer offered; what was ticked or agreed once still finds its words here. */
  putAway: boolean;
}

/** All early signs that the one who asks ever named, in their own order. */
export const everyEarlySign = (reader: Reader): Promise<EarlySign[]> =>
  earlySignsOf(reader, reader.me);

/** Those that stand. */
export async function myEarlySigns(reader: Reader): Promise<EarlySign[]> {
  return (await everyEarlySign(reader)).filter(({ putAway }) => !putAway);
}

/** A member's early signs, as the rule book lets through. */
export async function earlySignsOf(
  { db, master }: Pick<Reader, 'db' | 'master'>,
  member: string,
): Promise<EarlySign[]> {
  const rows = await db<{ id: string; words: Buffer; putAway: boolean }[]>`
    select id, words, put_away_at is not null as "putAway" from early_signs
    where person_id = ${member} order by place, said_at, id`;
  const cells = rows.map(({ id, words }) => ({ cell: wordsCell(id), sealed: words }));
  const texts = await unsealAll(db, master, member, cells);
  return rows.map((row, n) => ({ ...row, words: texts[n] ?? '' }));
}

/** Names one more; the same words again bring back the one that was put away. Returns its id. */
export async function addEarlySign(reader: Reader, words: string): Promise<string> {
  const { db, master, me } = reader;
  const known = (await everyEarlySign(reader)).find((sign) => sign.words === words);
  if (known?.putAway) await takeSignOut(reader, known.id);
  if (known) return known.id;
  const id = randomUUID();
  await db`insert into early_signs (id, person_id, words, place)
    values (${id}, ${me}, ${await seal(db, master, me, wordsCell(id), words)},
      (select coalesce(max(place), 0) + 1 from early_signs where person_id = ${me}))`;
  return id;
}

/** Says it in other words: it stays the same sign. */
export async function rewordEarlySign(
  { db, master, me }: Reader,
  id: string,
  words: string,
): Promise<void> {
  const sealed = await seal(db, master, me, wordsCell(id), words);
  changedOne(
    await db`update early_signs set words = ${sealed}, said_at = app.now() where id = ${id}`,
  );
}

export async function putSignAway({ db }: Reader, id: string): Promise<void> {
  changedOne(await db`update early_signs set put_away_at = app.now() where id = ${id}`);
}

async function takeSignOut({ db }: Reader, id: string): Promise<void> {
  changedOne(
    await db`update early_signs set put_away_at = null, said_at = app.now() where id = ${id}`,
  );
}

const wordsCell = (row: string) => ({ table: 'early_signs', column: 'words', row });
