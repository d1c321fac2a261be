import {
  type AnyRow,
  columnsOf,
  type Directory,
  emptyDirectory,
  type TableName,
  type Value,
} from '../model.ts';
import { sharedDirectory } from './shared.ts';
import { type ImportOptions, importedRecords } from '../import/import.ts';
import { Report } from '../import/report.ts';
import { openSource } from '../import/source.ts';
import type { Source } from '../import/source-file.ts';
import { Readable } from 'node:stream';

export interface Imported {
  readonly directory: Directory;
  readonly report: Report;
  /** By table and id, as a community would remember them for the next import. */
  readonly prints: ReadonlyMap<string, string>;
  /** References that came before what they name. */
  readonly early: readonly string[];
}

type Options = Partial<ImportOptions>;

export async function importedFrom(path: string, options: Options = {}): Promise<Imported> {
  const source = await openSource(path);
  try {
    return await importedSource(source, options);
  } finally {
    await source.close();
  }
}

export async function importedSource(source: Source, options: Options = {}): Promise<Imported> {
  const report = new Report();
  const directory = emptyDirectory();
  const prints = new Map<string, string>();
  const early: string[] = [];
  for await (const kept of importedRecords(source, { source: 'test', ...options }, report)) {
    (directory[kept.table] as Map<string, AnyRow>).set(kept.record.id, kept.record);
    prints.set(`${kept.table} ${kept.record.id}`, kept.fingerprint);
    early.push(...danglingIn(directory, kept.table, kept.record));
  }
  return { directory, report, prints, early };
}

/** Files that never touch a disk. */
export const filesOf = (files: Readonly<Record<string, string>>): Source => ({
  files: Object.entries(files).map(([name, text]) => ({
    name,
    size: Buffer.byteLength(text),
    open: () => Promise.resolve(Readable.from([Buffer.from(text)])),
  })),
  close: () => Promise.resolve(),
});

const shelf = new Map<string, Promise<Imported>>();

/** Real directories are large: a test file reads each once. */
export function importedOnce(path: string): Promise<Imported> {
  const reading = shelf.get(path) ?? importedFrom(sharedDirectory(path));
  shelf.set(path, reading);
  return reading;
}

/** Whether every row of input is in exactly one place of the report. */
export function isAccounted({ report }: Imported): boolean {
  const { read, kept, mended, setAside, unchanged, licensed } = report.total();
  return read === kept + mended + setAside + unchanged + licensed;
}

/** References of a record to what is not in the directory. */
const danglingIn = (directory: Directory, table: TableName, row: AnyRow): string[] =>
  columnsOf(table)
    .filter(({ field, name }) => isDangling(directory, field.to, row[name]))
    .map(({ hsds }) => `${table}.${hsds} ${row.id}`);

const isDangling = (directory: Directory, to: string | undefined, id: Value): boolean =>
  to !== undefined && to !== '*' && typeof id === 'string' && !directory[to as TableName].has(id);
