import { csvRows } from './csv.ts';
import { type InputRow, type RawFields, said } from './rows.ts';
import type { SourceFile } from './source-file.ts';
import { type Cells, recordsOf } from './spreadsheet-records.ts';
import type { Mapping } from './spreadsheet-targets.ts';
import { Unreadable } from './unreadable.ts';

/** The rows of a plain spreadsheet: an organisation, a service and a place in each. */
export async function* spreadsheetRows(
  file: SourceFile,
  mapping: Mapping,
): AsyncGenerator<InputRow, void> {
  const meant = Object.values(mapping);
  if (!meant.includes('service.name') && !meant.includes('organisation.name'))
    throw new Unreadable('noNameColumn', { name: file.name });
  const organisations = new Set<string>();
  for await (const { row, cells, tooMany } of csvRows(file)) {
    const found = mappedCells(cells, mapping);
    const id = found.id?.[0] ?? null;
    const where = { file: file.name, row, table: 'row', id };
    yield {
      ...where,
      ...(tooMany ? tooManyCells(cells) : recordsOf(found, organisations)),
    };
  }
}

const tooManyCells = (fields: RawFields): Pick<InputRow, 'records' | 'refused'> => ({
  records: [{ table: 'service', id: null, fields }],
  refused: { reason: 'tooManyCells' },
});

function mappedCells(cells: Readonly<Record<string, string>>, mapping: Mapping): Cells {
  const found: Cells = {};
  for (const [heading, target] of Object.entries(mapping)) {
    const text = said(cells[heading]);
    if (target && text !== null && !/^(na|n\/a)$/i.test(text)) (found[target] ??= []).push(text);
  }
  return found;
}
