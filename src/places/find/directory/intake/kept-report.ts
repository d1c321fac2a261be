import { oneOf, type Db } from '../../../../platform/database.ts';
import type { Reported } from '../export/report-text.ts';
import type { Counts, Note, Report } from '../import/report.ts';
import { storableJson } from './storable-json.ts';

/** Keeps what became of every row, and the sum of it on the import. */
export async function keepReport(db: Db, id: string, report: Report): Promise<void> {
  const counts = [...report.byTable()].map((each, ordinal) => ({ ordinal, ...each }));
  await db`
    insert into directory_import_counts (import_id, ordinal, file, table_name, read, kept, mended, set_aside, unchanged, licensed)
    select ${id}, c.ordinal, c.file, c."table", c.read, c.kept, c.mended, c."setAside", c.unchanged, c.licensed
    from jsonb_to_recordset(${storableJson(counts)}::text::jsonb) c (ordinal int, file text, "table" text, read int, kept int,
      mended int, "setAside" int, unchanged int, licensed int)`;
  for (let at = 0; at < report.notes.length; at += most)
    await keepNotes(db, id, at, report.notes.slice(at, at + most));
  await keepSum(db, id, report.total());
}

const most = 1000;

async function keepNotes(db: Db, id: string, from: number, notes: readonly Note[]): Promise<void> {
  const rows = notes.map((note, at) => ({ ...note, ordinal: from + at }));
  await db`
    insert into directory_import_notes (import_id, ordinal, file, row, path, table_name, record, does, reason, field, value, breaks_standard, content)
    select ${id}, n.ordinal, n.file, n."row", n.path, n."table", n.id, n.does, n.key, n.field, n.value, n."breaksStandard", n.content
    from jsonb_to_recordset(${storableJson(rows)}::text::jsonb) n (ordinal int, file text, "row" int, path text, "table" text, id text,
      does text, key text, field text, value text, "breaksStandard" boolean, content text)`;
}

async function keepSum(db: Db, id: string, total: Counts): Promise<void> {
  await db`
    update directory_imports set state = 'done', finished_at = app.now(), rows_read = ${total.read}, kept = ${total.kept},
      mended = ${total.mended}, set_aside = ${total.setAside}, unchanged = ${total.unchanged}, licensed = ${total.licensed}
    where id = ${id}`;
}

/** The report of an import as it was kept, for a spreadsheet or a page. */
export async function keptReport(db: Db, id: string): Promise<Reported> {
  const counts = await db<(Counts & { file: string; table: string })[]>`
    select file, table_name as table, read, kept, mended, set_aside as "setAside", unchanged, licensed
    from directory_import_counts where import_id = ${id} order by ordinal`;
  const notes = await db<Note[]>`
    select file, row, path, table_name as table, record as id, does, reason as key, field, value, breaks_standard as "breaksStandard", content
    from directory_import_notes where import_id = ${id} order by ordinal`;
  return { byTable: () => counts, notes };
}

/** What a row of `directory_imports` says. */
export interface DirectoryImport {
  id: string;
  source: string;
  source_id: string;
  asked_by: string | null;
  asked_at: Date;
  file_name: string;
  state: 'mapping' | 'waiting' | 'reading' | 'done' | 'failed' | 'undone';
  mapping: Record<string, string | null> | null;
  is_whole: boolean;
  rows_read: number;
  /** As far as lines tell; 0 where they do not. */
  rows_expected: number;
  fault: string;
  fault_values: Record<string, string | number>;
  finished_at: Date | null;
  kept: number;
  mended: number;
  set_aside: number;
  unchanged: number;
  licensed: number;
  added: number;
  changed: number;
  removed: number;
  missing: number;
  edits_kept: number;
  hidden: number;
}

export async function directoryImport(db: Db, id: string): Promise<DirectoryImport> {
  return oneOf(await db<DirectoryImport[]>`${importRows(db)} where i.id = ${id}`);
}

/** The newest first. */
export async function directoryImports(db: Db): Promise<DirectoryImport[]> {
  return db<DirectoryImport[]>`${importRows(db)} order by i.asked_at desc limit 50`;
}

const importRows = (db: Db) => db`
  select i.id, s.name as source, i.source_id, i.asked_by, i.asked_at, i.file_name, i.state, i.mapping, i.is_whole, i.rows_read, i.rows_expected, i.fault, i.fault_values,
    i.finished_at, i.kept, i.mended, i.set_aside, i.unchanged, i.licensed, i.added, i.changed, i.removed, i.missing, i.edits_kept, i.hidden
  from directory_imports i join directory_sources s on s.id = i.source_id`;
