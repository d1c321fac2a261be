import type { Counts, Note, Report } from '../import/report.ts';
import { safeCsvLine } from './csv-text.ts';

/** Words for a key of the catalogue. */
export type InWords = (key: string, values?: Readonly<Record<string, string>>) => string;

/** A report, just made or kept. */
export interface Reported {
  readonly notes: Iterable<Note>;
  byTable(): Iterable<Counts & { readonly file: string; readonly table: string }>;
}

const columns = ['file', 'row', 'path', 'table', 'id', 'field', 'value'] as const;

/** The report of an import for a spreadsheet: first what became of how many rows, then each thing found, with its reason in words. */
export function* reportCsv(report: Reported, inWords: InWords): Generator<string> {
  const outcomes = ['read', 'kept', 'mended', 'setAside', 'unchanged', 'licensed'] as const;
  const named = (name: string) => inWords(`directory.report.${name}`);
  yield safeCsvLine([named('file'), named('table'), ...outcomes.map(named)]);
  for (const counts of report.byTable())
    yield safeCsvLine([counts.file, counts.table, ...outcomes.map((name) => String(counts[name]))]);
  yield safeCsvLine([]);
  yield safeCsvLine([...columns, 'what', 'why', 'content'].map(named));
  for (const note of report.notes) yield noteLine(note, inWords);
}

function noteLine(note: Note, inWords: InWords): string {
  const cells = columns.map((column) => String(note[column] ?? ''));
  const what = inWords(`directory.report.${note.does}`);
  const why = inWords(note.key, { field: note.field, value: note.value });
  return safeCsvLine([...cells, what, why, note.content ?? '']);
}

/** The same for programs. */
export const reportJson = (report: Report): Record<string, unknown> => ({
  total: report.total(),
  verdict: report.verdict(),
  tables: [...report.byTable()],
  notes: report.notes,
});
