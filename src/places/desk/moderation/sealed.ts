import { randomUUID } from 'node:crypto';
import { as, NotThere, type Db } from '../../../platform/database.ts';
import { seal, unseal } from '../../../platform/sealing.ts';
import type { Services } from '../../../platform/services.ts';
import { reportCell } from '../../community/reports/public.ts';
import type { Decision, Reason } from './form.ts';
import { reportsOf, type Item } from './queries.ts';

/** Whose key seals what is written about an item stays between this program and the database. */
export async function authorOf({ sql }: Services, item: string): Promise<string> {
  const [row] = await as(
    sql,
    'worker',
    (db) => db<{ author: string | null }[]>`select app.item_author(${item}) as author`,
  );
  if (!row?.author) throw new NotThere();
  return row.author;
}

export interface Reported {
  reason: string;
  words: string;
}

/** Why it was reported, in whose words nobody learns; asked as who was dealt it. */
export async function reported(db: Db, services: Services, item: string): Promise<Reported[]> {
  const reports = await reportsOf(db, item);
  return Promise.all(
    reports.map(async ({ id, reason }) => ({ reason, words: await reportWords(services, id) })),
  );
}

async function reportWords({ sql, master }: Services, report: string): Promise<string> {
  return as(sql, 'worker', async (db) => {
    const [row] = await db<{ reporter: string; words: Buffer }[]>`
      select reporter, words from app.report_words(${report})`;
    return row ? unseal(db, master, row.reporter, reportCell(report), row.words) : '';
  });
}

export interface Note {
  words: string;
  written_at: Date;
}

const noteCell = (row: string) => ({ table: 'moderation_notes', column: 'words', row });
export const decisionCell = (column: 'words' | 'answer', row: string) => ({
  table: 'moderation_decisions',
  column,
  row,
});

export async function notesOf(db: Db, services: Services, item: string): Promise<Note[]> {
  const rows = await db<{ id: string; words: Buffer; written_at: Date }[]>`
    select id, words, written_at from moderation_notes where item_id = ${item} order by written_at`;
  if (rows.length === 0) return [];
  const author = await authorOf(services, item);
  return Promise.all(
    rows.map(async ({ id, words, written_at }) => ({
      words: await unseal(db, services.master, author, noteCell(id), words),
      written_at,
    })),
  );
}

export async function writeNote(
  db: Db,
  services: Services,
  note: { item: string; by: string; words: string },
): Promise<void> {
  const id = randomUUID();
  const author = await authorOf(services, note.item);
  const words = await seal(db, services.master, author, noteCell(id), note.words);
  await db`insert into moderation_notes (id, item_id, by_person_id, words)
    values (${id}, ${note.item}, ${note.by}, ${words})`;
}

export interface Decided {
  id: string;
  decision: Decision;
  reason: Reason;
  words: string;
  answer: string;
  decided_at: Date;
  undone: boolean;
  undoable: boolean;
}

type Row = Omit<Decided, 'words' | 'answer'> & { words: Buffer | null; answer: Buffer | null };

/** What was decided about an item, the earliest first, with the words to its author and what they answered. */
export async function decidedOf(db: Db, services: Services, item: Item): Promise<Decided[]> {
  const rows = await db<Row[]>`
    select id, decision, reason, words, answer, decided_at, undone_at is not null as undone,
      id = any ((select app.decisions_i_can_undo())::uuid[]) as undoable
    from moderation_decisions where item_id = ${item.id} order by decided_at`;
  return opened(db, services, item.id, rows);
}

async function opened(db: Db, services: Services, item: string, rows: Row[]): Promise<Decided[]> {
  if (rows.length === 0) return [];
  const author = await authorOf(services, item);
  const open = (column: 'words' | 'answer', { id, [column]: sealed }: Row) =>
    sealed ? unseal(db, services.master, author, decisionCell(column, id), sealed) : '';
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      words: await open('words', row),
      answer: await open('answer', row),
    })),
  );
}
