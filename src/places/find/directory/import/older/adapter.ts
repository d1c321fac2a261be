import type { TableName } from '../../model.ts';
import { contentKey } from '../content-key.ts';
import { type Patch, partsOf, type RawFields, type RawRecord, said } from '../rows.ts';

/** What one row of a table of any version becomes in version 3.1. The first record is the row itself. */
export interface Adapted {
  readonly records: readonly RawRecord[];
  readonly patches?: readonly Patch[];
}

/** What rows of one table need to know of rows read before them. */
export interface Context {
  /** Version 1 hangs a service on a location, and the location on an organisation. */
  readonly organisationOfLocation: Map<string, string>;
}

export type Adapter = (fields: RawFields, context: Context) => Adapted;

/** The records of one row, each with an id: what came out of a cell is known by its content. */
export function adapted(adapt: Adapter, fields: RawFields, context: Context): Adapted {
  const { records, patches } = adapt(fields, context);
  const named = records.map((one) =>
    one.id === null && one.loose ? { ...one, id: contentKey(one.fields) } : one,
  );
  return patches ? { records: named, patches } : { records: named };
}

export const record = (table: TableName, fields: RawFields): RawRecord => ({
  table,
  id: said(fields['id']),
  fields,
});

/** A record of the older standard itself. */
export const older = (table: TableName, fields: RawFields): RawRecord => ({
  ...record(table, fields),
  loose: true,
});

/** A record that another row mentions: its content is its id. */
export function made(table: TableName, fields: RawFields): RawRecord {
  return { table, id: contentKey(fields), fields, loose: true };
}

/** A term of a taxonomy that the source only names, and that it is said of a record. */
export function saidOf(
  linkEntity: string,
  linkId: string | null,
  taxonomy: string,
  names: unknown,
): RawRecord[] {
  if (linkId === null) return [];
  return partsOf(names).flatMap((name) => {
    const term = made('term', { name, taxonomy });
    const link = { link_id: linkId, link_entity: linkEntity, taxonomy_term_id: term.id };
    return [term, made('attribute', link)];
  });
}

/** The first of several columns that says something. */
export function firstSaid(fields: RawFields, ...names: string[]): unknown {
  const found = names.find((name) => said(fields[name]) !== null);
  return found === undefined ? undefined : fields[found];
}

/** All that several columns say, a line each, nothing twice. */
export function allSaid(fields: RawFields, ...names: string[]): string | undefined {
  const texts = names.map((name) => said(fields[name])).filter((text) => text !== null);
  return texts.length === 0 ? undefined : [...new Set(texts)].join('\n');
}
