import { csvRows } from './csv.ts';
import type { InputTable } from './input-tables.ts';
import { isLicensedRow, licensedHeadings } from './licence.ts';
import { adapted, type Context } from './older/adapter.ts';
import { unknownFile } from './report.ts';
import type { InputRow, RawFields } from './rows.ts';
import { said } from './rows.ts';
import type { SourceFile } from './source-file.ts';

export interface CsvTable {
  readonly file: SourceFile;
  readonly headings: readonly string[];
  /** Undefined for a file that is no table of any version. */
  readonly table: InputTable | undefined;
}

/** The rows of one table of a package of CSV files. */
export async function* csvTableRows(
  { file, headings, table }: CsvTable,
  context: Context,
  holdsLicence: boolean,
): AsyncGenerator<InputRow, void> {
  const licensed = !holdsLicence && licensedHeadings(headings);
  for await (const { row, cells, tooMany } of csvRows(file)) {
    const fields = columns(cells);
    const common = {
      file: file.name,
      row,
      table: table?.name ?? unknownFile,
      id: said(fields['id']),
    };
    if (licensed || (!holdsLicence && table && isLicensedRow(table.is, fields)))
      yield { ...common, records: [], licensed: true };
    else if (!table || tooMany) yield { ...common, ...refused(fields, table, tooMany) };
    else yield { ...common, ...adapted(table.adapt, fields, context) };
  }
}

/** Headings as columns: `Organization ID`, `organization_id` and `organizationId` are one. */
function columns(cells: Readonly<Record<string, string>>): RawFields {
  const fields: Record<string, string> = {};
  for (const [heading, cell] of Object.entries(cells)) fields[columnOf(heading)] = cell;
  return fields;
}

const columnOf = (heading: string): string =>
  heading
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');

function refused(fields: RawFields, table: InputTable | undefined, tooMany: boolean) {
  const reason = tooMany ? ('tooManyCells' as const) : ('unknownTable' as const);
  const is = table?.is ?? 'service';
  return { records: [{ table: is, id: null, fields }], refused: { reason } };
}
