import type { Db } from '../../../../platform/database.ts';
import { importedRecords } from '../import/import.ts';
import { Report } from '../import/report.ts';
import type { Source } from '../import/source-file.ts';
import type { Mapping } from '../import/spreadsheet-targets.ts';
import { knownPrints } from './known-prints.ts';
import { keepReport } from './kept-report.ts';
import type { DirectorySource } from './sources.ts';
import { Staging } from './staging.ts';

export interface Intake {
  /** Of a row of `directory_imports`. */
  readonly id: string;
  readonly source: DirectorySource;
  readonly mapping?: Mapping | undefined;
  /** For addresses that name no country. */
  readonly country: string | null;
  /** Told now and then how many rows have been read; never after the records went in, which locks the import's row. */
  progress?(rows: number): void | Promise<void>;
}

/**
 * Brings a whole source into the directory within the transaction of `db`: until that ends nobody sees any of it, and if it never
 * ends nothing was brought in. Keeps the report beside it. Throws `Unreadable`.
 */
export async function bringIn(db: Db, files: Source, intake: Intake): Promise<Report> {
  const { id, source, mapping, country } = intake;
  const report = new Report();
  const prints = await knownPrints(db, source.id);
  const staging = await Staging.begin(db);
  const options = {
    source: source.name,
    holdsLicence: source.holdsLicence,
    known: prints.get.bind(prints),
    ...(mapping ? { mapping } : {}),
    ...(country ? { country } : {}),
  };
  for await (const kept of importedRecords(files, options, report))
    if (await staging.add(kept)) await intake.progress?.(report.total().read);
  await staging.end();
  await db`select app.apply_directory_import(${id})`;
  await keepReport(db, id, report);
  return report;
}
