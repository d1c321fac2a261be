import { type CsvTable, csvTableRows } from './csv-tables.ts';
import { isApiRoot, tableOfElement } from './elements.ts';
import { type Element, elementsOf, pageKey } from './json.ts';
import type { Walk } from './json-row.ts';
import { nestedRows } from './json-tables.ts';
import { linkRows } from './link-lists.ts';
import { ordinaryLimits } from './limits.ts';
import type { Context } from './older/adapter.ts';
import { unknownFile } from './report.ts';
import type { InputRow } from './rows.ts';
import type { SourceFile } from './source-file.ts';
import { isNumberedElsewhere } from './postal-numbering.ts';
import { uriIn } from './web-addresses.ts';
import { said } from './rows.ts';

/** The rows of a package of CSV files, parents before children as far as files go. */
export async function* packageRows(
  tables: readonly CsvTable[],
  lists: readonly SourceFile[],
  holdsLicence: boolean,
): AsyncGenerator<InputRow, void> {
  const context: Context = { organisationOfLocation: new Map() };
  const known = tables.filter(({ table }) => table !== undefined);
  const others = tables.filter(({ table }) => table === undefined);
  known.sort((one, other) => (one.table?.rank ?? 0) - (other.table?.rank ?? 0));
  for (const table of [...known, ...others]) {
    const isPostal = table.table?.name === 'postal_address';
    const elsewhere = isPostal && (await isNumberedElsewhere(table, tables));
    for await (const row of csvTableRows(table, context, holdsLicence))
      yield elsewhere
        ? { ...row, refused: { reason: 'otherNumbering', field: 'location_id' } }
        : row;
  }
  for (const file of lists) yield* linkRows(file, holdsLicence);
}

/** The rows of files of JSON: each record and what is nested in it. */
export async function* jsonRows(
  files: readonly SourceFile[],
  holdsLicence: boolean,
): AsyncGenerator<InputRow, void> {
  const context: Context = { organisationOfLocation: new Map() };
  for (const file of files) {
    for await (const element of elementsOf(file)) {
      const walk = {
        file: file.name,
        row: element.row,
        context,
        holdsLicence,
        depth: ordinaryLimits.depth,
      };
      yield* elementRows(walk, element);
    }
  }
}

function* elementRows(walk: Walk, element: Element): Generator<InputRow, void> {
  const { value } = element;
  const where = { file: walk.file, row: walk.row, id: null, records: [] };
  if (element.key === pageKey) return yield* pageRemarks(where, value);
  if (isApiRoot(value)) return yield* rootRemarks(where, value);
  const table = tableOfElement(walk.file, element);
  if (table) return yield* nestedRows(walk, table, value);
  const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  const records = [{ table: 'service' as const, id: null, fields: { value } }];
  const reason = empty ? ('nothingInIt' as const) : ('unknownRecord' as const);
  yield { ...where, table: empty ? '' : unknownFile, records, refused: { reason } };
}

type Where = Pick<InputRow, 'file' | 'row' | 'id' | 'records'>;

/** A page that names more records than it lists is one of several, and the others are not here. */
function* pageRemarks(where: Where, value: unknown): Generator<InputRow, void> {
  const page = value as Readonly<Record<string, unknown>>;
  const all = Number(page['total_items'] ?? page['totalElements']);
  const more =
    page['last_page'] === false || page['last'] === false || all > Number(page['listed']);
  const said = `${String(page['listed'])} / ${String(all)}`;
  if (more)
    yield {
      ...where,
      table: 'page',
      remark: { reason: 'pagesMissing', field: 'total_items', value: said },
    };
}

function* rootRemarks(where: Where, value: unknown): Generator<InputRow, void> {
  const root = value as Readonly<Record<string, unknown>>;
  for (const field of ['version', 'openapi_url']) {
    const given = said(root[field]);
    const fine = given !== null && (field === 'version' || uriIn(given).value === given);
    if (!fine)
      yield { ...where, table: 'api', remark: { reason: 'apiDetails', field, value: given ?? '' } };
  }
}
