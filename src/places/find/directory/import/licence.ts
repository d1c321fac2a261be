import type { TableName } from '../model.ts';
import { type RawFields, said } from './rows.ts';

/** Codes of the 211 (AIRS, Inform USA) taxonomy: `BD-1800.2000-250`. Letters alone are too common to be one. */
const code = /^[A-Z]{1,2}-\d{4}(?:\.\d{4}(?:-\d{3}(?:\.\d{2})?)?)?\*?$/;
const letters = /^[A-Z]{1,2}$/;
const named = /\b(?:211|airs|inform ?usa|211 ?la)\b/i;

/** Whether a file's heading says that its rows are of the licensed taxonomy. */
export const licensedHeadings = (headings: readonly string[]): boolean =>
  headings.some((heading) => named.test(heading.replaceAll('_', ' ')));

/** Whether a term is of the licensed taxonomy, by the name of its taxonomy or by its code. */
function isLicensedTerm(fields: RawFields): boolean {
  const taxonomy = said(fields['taxonomy']) ?? said(fields['vocabulary']) ?? '';
  const codes = [fields['code'], fields['taxonomy_id'], fields['id']].map(said);
  return named.test(taxonomy) || codes.some((one) => one !== null && code.test(one));
}

/** Whether a taxonomy is the licensed one. */
const isLicensedTaxonomy = (fields: RawFields): boolean =>
  named.test(said(fields['name']) ?? '') ||
  /211taxonomy|airs\.org/i.test(said(fields['uri']) ?? '');

/** Whether a list of terms is of the licensed taxonomy: most are codes with digits, and the rest are its bare letters. */
export function areLicensedCodes(terms: readonly string[]): boolean {
  const codes = terms.filter((term) => code.test(term)).length;
  return codes * 2 > terms.length && terms.every((term) => code.test(term) || letters.test(term));
}

/** Whether one row of a table is of the licensed taxonomy or says one of its terms of a service. */
export function isLicensedRow(is: TableName, fields: RawFields): boolean {
  if (is === 'term') return isLicensedTerm(fields);
  if (is === 'taxonomy') return isLicensedTaxonomy(fields);
  if (is !== 'attribute') return false;
  const inside = fields['taxonomy_term'] ?? fields['taxonomy'];
  if (typeof inside === 'object' && inside !== null) return isLicensedTerm(inside as RawFields);
  const term = said(fields['taxonomy_term_id']) ?? said(fields['taxonomy_id']);
  return term !== null && code.test(term);
}
