import { randomUUID } from 'node:crypto';
import { oneOf } from '../../../platform/database.ts';
import { seal, unseal } from '../../../platform/sealing.ts';
import type { Reader, Tie } from '../ties/public.ts';
import type { Sign } from './form.ts';

export interface Concern {
  id: string;
  supporter: string;
  signs: Sign[];
  raisedAt: Date;
  putAway: boolean;
  words: string;
}

interface Row {
  id: string;
  member: string;
  supporter: string;
  signs: Sign[];
  raised_at: Date;
  put_away: boolean;
  words: Buffer | null;
}

/** Written for the member alone to read. */
export async function raiseConcern(
  { db, master, me }: Reader,
  tie: Tie,
  said: { signs: Sign[]; words: string },
): Promise<void> {
  const id = randomUUID();
  const words = said.words ? await seal(db, master, tie.member, wordsCell(id), said.words) : null;
  await db`insert into concerns (id, tie_id, member_id, supporter_id, signs, words)
    values (${id}, ${tie.id}, ${tie.member}, ${me}, ${said.signs}, ${words})`;
}

/** What people noticed about the one who asks, the latest first. */
export async function concernsAboutMe(reader: Reader): Promise<Concern[]> {
  const rows = await reader.db<Row[]>`
    select c.id, c.member_id as member, c.supporter_id as supporter, c.signs, c.raised_at, c.words,
      p.concern_id is not null as put_away
    from concerns c left join concerns_put_away p on p.concern_id = c.id
    where c.member_id = ${reader.me} order by c.raised_at desc limit 100`;
  return opened(reader, rows);
}

/** What the one who asks said over a tie of theirs. */
export async function concernsOverTie(
  reader: Pick<Reader, 'db' | 'master'>,
  tie: string,
): Promise<Concern[]> {
  const rows = await reader.db<Row[]>`
    select id, member_id as member, supporter_id as supporter, signs, raised_at, words, false as put_away
    from concerns where tie_id = ${tie} order by raised_at desc limit 5`;
  return opened(reader, rows);
}

export async function putAway({ db, me }: Reader, concern: string): Promise<void> {
  oneOf(await db`select from concerns where id = ${concern} and member_id = ${me}`);
  await db`insert into concerns_put_away (concern_id, member_id) values (${concern}, ${me}) on conflict do nothing`;
}

function opened({ db, master }: Pick<Reader, 'db' | 'master'>, rows: Row[]): Promise<Concern[]> {
  return Promise.all(
    rows.map(async ({ words, raised_at, put_away, member, ...row }) => ({
      ...row,
      raisedAt: raised_at,
      putAway: put_away,
      words: words ? await unseal(db, master, member, wordsCell(row.id), words) : '',
    })),
  );
}

const wordsCell = (row: string) => ({ table: 'concerns', column: 'words', row });
