import { type AnyRow, fieldsOf, tables, type Value } from '../model.ts';
import type { Draft, Fault } from './draft.ts';
import { namedUuid } from './identity.ts';

export type Meeting =
  | { readonly kind: 'same' }
  | { readonly kind: 'joined'; readonly draft: Draft; readonly faults: readonly Fault[] }
  /** One record that hangs on two parents, where the model has room for one: the second gets a copy. */
  | { readonly kind: 'copy'; readonly draft: Draft }
  | { readonly kind: 'other'; readonly fault: Fault };

/** Two readings of the record with one id: a page shows it whole, another in part, a third under a second parent. */
export function meeting(first: Draft, second: Draft): Meeting {
  const differing = Object.keys(fieldsOf(first.table)).filter((name) =>
    differs(first.record[name], second.record[name]),
  );
  const others = differing.filter((name) => !isReference(first, name) && name !== 'lastModified');
  if (others[0]) return { kind: 'other', fault: otherThan(others[0], second) };
  const parents = differing.filter((name) => isReference(first, name));
  if (parents.length > 0 && hangs(first)) return { kind: 'copy', draft: copyOf(second) };
  const record = joined(first.record, second.record);
  if (parents.length === 0 && sameRecord(first.record, record)) return { kind: 'same' };
  return {
    kind: 'joined',
    draft: { ...first, record, references: bothOf(first, second) },
    faults: parents.map(otherParent),
  };
}

const isReference = ({ table }: Draft, name: string) => fieldsOf(table)[name]?.kind === 'reference';

/** Unsaid is no difference: null, an empty list, a flag that nobody raised. */
const unsaid = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

const differs = (one: unknown, other: unknown): boolean =>
  !unsaid(one) && !unsaid(other) && !alike(one, other);

const alike = (one: unknown, other: unknown): boolean =>
  one === other || (Array.isArray(one) && JSON.stringify(one) === JSON.stringify(other));

const sameRecord = (one: AnyRow, other: AnyRow): boolean =>
  Object.keys(one).every((name) => alike(one[name], other[name]));

/** The first record, with what only the second says; of two changes the later. */
export function joined(first: AnyRow, second: Readonly<Record<string, Value>>): AnyRow {
  const record: Record<string, Value> = { ...first };
  for (const [name, value] of Object.entries(second))
    if (unsaid(record[name])) record[name] = unsaid(value) ? record[name] : value;
  const [one, other] = [first['lastModified'], second['lastModified']];
  if (typeof one === 'string' && typeof other === 'string')
    record['lastModified'] = one > other ? one : other;
  return record as AnyRow;
}

/** Whether a record is only something said of its parent, so that two parents need two of it. */
const hangs = ({ table }: Draft): boolean =>
  'needsParent' in tables[table] ||
  Object.values(fieldsOf(table)).some((field) => field.kind === 'reference' && field.required);

function copyOf(draft: Draft): Draft {
  const parents = draft.references.map(({ id }) => id).join('\n');
  return {
    ...draft,
    record: { ...draft.record, id: namedUuid(`${draft.record.id}\n${parents}`) },
  };
}

function bothOf(first: Draft, second: Draft): Draft['references'] {
  const known = new Set(first.references.map(({ field }) => field));
  return [...first.references, ...second.references.filter(({ field }) => !known.has(field))];
}

const otherParent = (field: string): Fault => ({ reason: 'otherParent', field });

const otherThan = (field: string, { record }: Draft): Fault => ({
  reason: 'sameIdOther',
  field,
  value: String(record[field]),
});
