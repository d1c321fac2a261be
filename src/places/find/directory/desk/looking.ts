import type { Db } from '../../../../platform/database.ts';
import { csvRows } from '../import/csv.ts';
import { packageIn } from '../import/package.ts';
import { proposedMapping } from '../import/spreadsheet-meanings.ts';
import type { Mapping } from '../import/spreadsheet-targets.ts';
import type { Source, SourceFile } from '../import/source-file.ts';
import { withUpload } from './uploads.ts';

export interface Column {
  heading: string;
  /** The first few values that stand under it. */
  examples: string[];
}

export type Looked =
  | { form: 'spreadsheet'; columns: Column[]; proposal: Mapping }
  | { form: 'tables' | 'json'; rows: number };

/** What was brought, by its names and headings. Throws `Unreadable`. */
export function lookAtUpload(db: Db, id: string): Promise<Looked> {
  return withUpload(db, id, lookAt);
}

async function lookAt(source: Source): Promise<Looked> {
  const found = await packageIn(source);
  if (found.form !== 'spreadsheet')
    return {
      form: found.form,
      rows: found.form === 'tables' ? await linesIn(source.files) : 0,
    };
  const rows = await firstRows(found.file);
  const columns = found.headings.map((heading) => ({
    heading,
    examples: rows.map((cells) => cells[heading] ?? '').filter((cell) => cell.trim() !== ''),
  }));
  return { form: 'spreadsheet', columns, proposal: proposedMapping(found.headings) };
}

async function firstRows(file: SourceFile): Promise<Readonly<Record<string, string>>[]> {
  const rows: Readonly<Record<string, string>>[] = [];
  for await (const { cells } of csvRows(file)) {
    rows.push(cells);
    if (rows.length === 3) break;
  }
  return rows;
}

/** Rows of all tables, near enough for a seam that grows. */
async function linesIn(files: readonly SourceFile[]): Promise<number> {
  let lines = 0;
  for (const file of files) {
    if (!/\.(csv|tsv)$/i.test(file.name)) continue;
    for await (const piece of await file.open()) lines += newlines(piece as Buffer);
    lines -= 1;
  }
  return Math.max(0, lines);
}

function newlines(piece: Buffer): number {
  let found = 0;
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) found += 1;
  return found;
}
