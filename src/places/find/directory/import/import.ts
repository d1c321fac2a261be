import { type AnyRow, columnsOf, type TableName, type Value } from '../model.ts';
import { Identity } from './identity.ts';
import { Ledger, type Settled } from './ledger.ts';
import { mended } from './mending.ts';
import type { Rules } from './rule.ts';
import { middleOf } from './middle.ts';
import { packageIn, type Package } from './package.ts';
import { jsonRows, packageRows } from './readers.ts';
import type { Report } from './report.ts';
import type { InputRow, RawFields } from './rows.ts';
import type { Source } from './source-file.ts';
import { spreadsheetRows } from './spreadsheet.ts';
import { proposedMapping } from './spreadsheet-meanings.ts';
import type { Mapping } from './spreadsheet-targets.ts';
import { Tally } from './tally.ts';

export interface ImportOptions {
  /** Names where this directory comes from; the ids of records without a UUID depend on it. */
  readonly source: string;
  /** For a plain spreadsheet; without one, what its headings propose. */
  readonly mapping?: Mapping;
  /** ISO 3166-1 alpha-2, for addresses that name no country. */
  readonly country?: string;
  /** The community says that it holds the licence of the 211 taxonomy. */
  readonly holdsLicence?: boolean;
  /** The fingerprint of a record as it was last imported. */
  readonly known?: (table: TableName, id: string) => string | undefined;
}

/** A record to keep. Everything that it points at came before it. */
export interface Kept {
  readonly table: TableName;
  readonly record: AnyRow;
  readonly fingerprint: string;
  /** As it was at the last import: nothing to write, but it is still there. */
  readonly unchanged: boolean;
}

/**
 * Reads a directory of any form as records of the model, and enters each row of it in the report. CSV streams; JSON
 * stays in memory, because the same record may stand in many places of it. Throws `Unreadable`.
 */
export async function* importedRecords(
  source: Source,
  options: ImportOptions,
  report: Report,
): AsyncGenerator<Kept> {
  const found = await packageIn(source);
  const mapping =
    options.mapping ?? (found.form === 'spreadsheet' ? proposedMapping(found.headings) : {});
  const rules: Rules = { middle: await middleOf(found, mapping), country: options.country ?? null };
  const ledger = new Ledger();
  const identity = new Identity(options.source);
  for await (const row of rowsIn(found, mapping, options.holdsLicence ?? false))
    for (const settled of entered(row, { ledger, identity, rules, report }))
      yield kept(settled, options);
  for (const settled of ledger.rest()) yield kept(settled, options);
}

function rowsIn(
  found: Package,
  mapping: Mapping,
  holdsLicence: boolean,
): AsyncGenerator<InputRow, void> {
  if (found.form === 'tables') return packageRows(found.tables, found.lists, holdsLicence);
  if (found.form === 'json') return jsonRows(found.files, holdsLicence);
  return spreadsheetRows(found.file, mapping);
}

interface Desk {
  readonly ledger: Ledger;
  readonly identity: Identity;
  readonly rules: Rules;
  readonly report: Report;
}

function* entered(row: InputRow, desk: Desk): Generator<Settled, void> {
  const { report } = desk;
  if (row.remark) return report.note(row, row.remark);
  if (row.licensed) return report.count(row, 'licensed');
  const refused = row.refused ?? (saysNothing(row) ? ({ reason: 'nothingInIt' } as const) : null);
  if (refused) {
    report.note(row, refused);
    return report.count(row, 'setAside');
  }
  yield* settledRecords(row, desk);
}

/** A row of which nothing came is in the report too. */
const saysNothing = ({ records, patches = [] }: InputRow): boolean =>
  records.length === 0 && patches.length === 0;

function* settledRecords(row: InputRow, desk: Desk): Generator<Settled, void> {
  const tally = new Tally(row, desk.report);
  enterPatches(row, desk, tally);
  for (const [at, raw] of row.records.entries()) {
    const draft = mended(raw, desk.identity, desk.rules);
    const part = tally.part(row.about ? raw === row.about : at === 0);
    for (const fault of draft.faults) part.fault(fault);
    if (draft.refused) part.settle('setAside');
    else yield* desk.ledger.add(draft, part, row.joins === true);
  }
}

function enterPatches(row: InputRow, { ledger, identity, rules }: Desk, tally: Tally): void {
  for (const [at, { table, id, fields }] of (row.patches ?? []).entries()) {
    const { record } = mended({ table, id, fields, loose: true }, identity, rules);
    const part = tally.part(at === 0 && row.records.length === 0);
    ledger.patch(table, record.id, given(record, table, fields), part);
  }
}

/** Of a patch, the columns that its row speaks of. */
function given(record: AnyRow, table: TableName, fields: RawFields): Record<string, Value> {
  const columns = columnsOf(table).filter(({ hsds }) => hsds in fields);
  return Object.fromEntries(columns.map(({ name }) => [name, record[name]]));
}

function kept({ table, record, fingerprint, parts }: Settled, { known }: ImportOptions): Kept {
  const unchanged = known?.(table, record.id) === fingerprint;
  for (const part of parts) part.settle(unchanged ? 'unchanged' : 'in');
  return { table, record, fingerprint, unchanged };
}
