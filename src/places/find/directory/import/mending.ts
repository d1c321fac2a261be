import { contentKey } from './content-key.ts';
import {
  type AnyRow,
  columnsOf,
  type Field,
  type TableName,
  tableOfHsds,
  type Value,
} from '../model.ts';
import type { Draft, Fault, Reference } from './draft.ts';
import type { Identity } from './identity.ts';
import { ruleOf } from './mending-rules.ts';
import type { Rules } from './rule.ts';
import { doesOf, type ReasonName } from './reasons.ts';
import { type RawRecord, said } from './rows.ts';
import { reading } from './values.ts';

/** Turns one raw record into one of the model. Every change is among the faults. */
export function mended(raw: RawRecord, identity: Identity, rules: Rules): Draft {
  const faults: Fault[] = [];
  const record: Record<string, Value> = { id: idOf(raw, identity, faults) };
  const references: Reference[] = [];
  for (const { name, field, hsds } of columnsOf(raw.table)) {
    const given = raw.fields[hsds];
    if (field.kind === 'reference') {
      const reference = referenceIn(name, field, given, raw, identity);
      if (reference) references.push(reference);
      record[name] = reference?.id ?? null;
    } else record[name] = valueIn(hsds, field, given, faults);
  }
  ruleOf(raw.table)(record, faults, raw.fields, rules);
  faults.push(...missing(raw.table, record));
  const told = raw.loose ? faults.filter(({ reason }) => !newRules.has(reason)) : faults;
  const refused = told.some(({ reason }) => doesOf(reason) === 'setAside');
  return { table: raw.table, record: record as AnyRow, references, faults: told, refused };
}

/** Version 3 asks for these; a spreadsheet or an older version did not, and need not be told. */
const newRules = new Set<ReasonName>(['idMissing', 'textMissing', 'typeAssumed', 'statusAssumed']);

function idOf(raw: RawRecord, identity: Identity, faults: Fault[]): string {
  if (raw.id === null || raw.unnamed) faults.push({ reason: 'idMissing', field: 'id' });
  const id = identity.of(raw.table, raw.id ?? contentKey(raw.fields));
  for (const alias of raw.aliases ?? []) identity.alias(raw.table, alias, id);
  return id;
}

function valueIn(hsds: string, field: Field, given: unknown, faults: Fault[]): Value {
  const { value, reason } = reading(field, given);
  if (reason) faults.push({ reason, field: hsds, value: String(said(given) ?? given) });
  return value;
}

function referenceIn(
  name: string,
  field: Field,
  given: unknown,
  raw: RawRecord,
  identity: Identity,
): Reference | null {
  const candidates = (Array.isArray(given) ? given : [given])
    .map(said)
    .filter((candidate) => candidate !== null);
  const first = candidates[0];
  if (first === undefined) return null;
  const to = field.to === '*' ? linkedTable(raw) : (field.to as TableName);
  const id = to === '*' && !looksUnique(first) ? '' : identity.oneOf(to, candidates);
  return { field: name, to, id, raw: first, required: field.required === true };
}

const looksUnique = (raw: string) => raw.length >= 32;

/** `service`, `services`, `SERVICE`: the table that an attribute or a remark says it is about. */
function linkedTable({ fields }: RawRecord): TableName | '*' {
  const named = said(fields['link_entity'] ?? fields['resource_type'])?.toLowerCase() ?? '';
  return tableOfHsds(named) ?? tableOfHsds(named.replace(/s$/, '')) ?? '*';
}

/** Required columns that hold nothing; whether a reference leads anywhere is for the ledger to see. */
function missing(table: TableName, record: Record<string, Value>): Fault[] {
  return columnsOf(table)
    .filter(({ name, field }) => field.required && record[name] === null)
    .map(({ hsds }) => ({ reason: 'missing', field: hsds }));
}
