import { NotThere, oneOf, changedOne, type Db } from '../../../platform/database.ts';
import { seal, unseal, type MasterKey } from '../../../platform/sealing.ts';
import type { Decision, Reason } from './form.ts';
import { decisionCell } from './sealed.ts';

interface Author {
  db: Db;
  master: MasterKey;
  me: string;
}

/** What was decided about something that the one who asks wrote. */
export interface AboutMine {
  id: string;
  decision: Decision;
  reason: Reason;
  words: string;
  answer: string;
  decided_at: Date;
  undone: boolean;
  alert_id: string | null;
  /** Until when they may not write there; missing where they may, or for good. */
  until: Date | null;
}

type Row = Omit<AboutMine, 'words' | 'answer'> & { words: Buffer | null; answer: Buffer | null };

const rowsAboutMine = (db: Db) => db`
  select d.id, d.decision, d.reason, d.words, d.answer, d.decided_at, d.undone_at is not null as undone, d.alert_id, s.until
  from moderation_decisions d left join space_pauses s on s.decision_id = d.id
  where d.id = any ((select app.decisions_about_me())::uuid[])`;

export async function decisionAboutMine(author: Author, id: string): Promise<AboutMine> {
  const { db } = author;
  return opened(author, oneOf(await db<Row[]>`${rowsAboutMine(db)} and d.id = ${id}`));
}

/** All of it, with the words and the answers, the latest first. */
export async function decisionsAboutMine(author: Author): Promise<AboutMine[]> {
  const { db } = author;
  const rows = await db<Row[]>`${rowsAboutMine(db)} order by d.decided_at desc`;
  return Promise.all(rows.map((row) => opened(author, row)));
}

/** Once, in words that are sealed with their own key. */
export async function answerDecision(
  { db, master, me }: Author,
  id: string,
  words: string,
): Promise<void> {
  const answer = await seal(db, master, me, decisionCell('answer', id), words);
  changedOne(
    await db`update moderation_decisions set answer = ${answer}, answered_at = app.now()
      where id = ${id} and answered_at is null and undone_at is null`,
  );
}

/** Why the one who asks may not write in a space now. @throws {NotThere} where they may */
export async function pauseIn(db: Db, space: string): Promise<string> {
  const [row] = await db<{ decision: string }[]>`
    select decision_id as decision from space_pauses where space_id = ${space}
      and (until is null or until > app.now())`;
  if (!row) throw new NotThere();
  return row.decision;
}

async function opened({ db, master, me }: Author, row: Row): Promise<AboutMine> {
  const open = (column: 'words' | 'answer') => {
    const sealed = row[column];
    return sealed ? unseal(db, master, me, decisionCell(column, row.id), sealed) : '';
  };
  return { ...row, words: await open('words'), answer: await open('answer') };
}
