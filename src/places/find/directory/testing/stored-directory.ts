import type { Db } from '../../../../platform/database.ts';
import { bringIn } from '../intake/intake.ts';
import { homeCountry, openSourceNamed } from '../intake/sources.ts';
import type { Report } from '../import/report.ts';
import type { Source } from '../import/source-file.ts';
import { type AnyRow, type Directory, emptyDirectory, tableNames } from '../model.ts';
import { everyRecord } from '../records.ts';

export interface Asked {
  readonly source?: string;
  readonly whole?: boolean;
  readonly holdsLicence?: boolean;
  /** The coordinator who asks; without one it is the command line. */
  readonly by?: string;
}

/** Imports as the command line does, in the transaction of `db`. */
export async function importInto(db: Db, files: Source, asked: Asked = {}): Promise<Imported> {
  const { holdsLicence, source: name = 'test' } = asked;
  const source = await openSourceNamed(db, { name, holdsLicence });
  const [row] = await db<{ id: string }[]>`
    insert into directory_imports (source_id, file_name, state, is_whole, asked_by)
    values (${source.id}, 'test', 'reading', ${asked.whole ?? false}, ${asked.by ?? null}) returning id`;
  const id = row?.id ?? '';
  const report = await bringIn(db, files, { id, source, country: await homeCountry(db) });
  return { id, report };
}

export interface Imported {
  readonly id: string;
  readonly report: Report;
}

/** All that whoever asks may read of the directory. */
export async function storedDirectory(db: Db): Promise<Directory> {
  const found = emptyDirectory();
  for (const table of tableNames)
    for await (const row of everyRecord(db, table))
      (found[table] as Map<string, AnyRow>).set(row.id, row);
  return found;
}

/** By table and in the order of ids, to compare. */
export const contentOf = (directory: Directory) =>
  Object.fromEntries(
    tableNames.map((table) => [
      table,
      [...(directory[table].values() as Iterable<AnyRow>)].toSorted((one, other) =>
        one.id < other.id ? -1 : 1,
      ),
    ]),
  );
