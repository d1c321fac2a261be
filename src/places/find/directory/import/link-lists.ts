import { elementsOf } from './json.ts';
import { areLicensedCodes } from './licence.ts';
import { termOfService } from './older/terms.ts';
import { unknownFile } from './report.ts';
import { type InputRow, said } from './rows.ts';
import type { SourceFile } from './source-file.ts';

/** A file beside the tables that lists terms by service: `{"143903": ["46", "11"]}`. A pair is a row. */
export async function* linkRows(
  file: SourceFile,
  holdsLicence: boolean,
): AsyncGenerator<InputRow, void> {
  const licensed = !holdsLicence && areLicensedCodes(await termsIn(file));
  for await (const { row, key, value } of elementsOf(file)) {
    const term = typeof value === 'object' ? null : said(value);
    const where = { file: file.name, row, id: null };
    if (term === null || key === '') yield { ...where, table: unknownFile, ...notALink(value) };
    else if (licensed) yield { ...where, table: 'service_taxonomy', records: [], licensed: true };
    else yield { ...where, table: 'service_taxonomy', ...termOfService(key, term) };
  }
}

const notALink = (value: unknown) => ({
  records: [{ table: 'service' as const, id: null, fields: { value } }],
  refused: { reason: 'unknownTable' as const },
});

const enough = 2000;

async function termsIn(file: SourceFile): Promise<string[]> {
  const terms: string[] = [];
  for await (const { value } of elementsOf(file)) {
    const term = said(value);
    if (term !== null) terms.push(term);
    if (terms.length >= enough) break;
  }
  return terms;
}
