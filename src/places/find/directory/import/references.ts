import { fieldsOf, hsdsName } from '../model.ts';
import type { Draft, Fault, Reference } from './draft.ts';
import type { Part } from './tally.ts';

/** A record that points at one that has not come yet. */
export interface Waiting {
  draft: Draft;
  readonly parts: Part[];
}

export function setAside(parts: readonly Part[], fault: Fault): void {
  for (const part of parts) {
    part.fault(fault);
    part.settle('setAside');
  }
}

/** Takes a reference out of a record. False when the record is nothing without it, and was set aside. */
export function dropReference(entry: Waiting, reference: Reference, circle: boolean): boolean {
  const { table, record, references } = entry.draft;
  const field = hsdsName(
    reference.field,
    fieldsOf(table)[reference.field] ?? { kind: 'reference' },
  );
  const fault = { field, value: reference.raw };
  if (reference.required) {
    setAside(entry.parts, { ...fault, reason: 'orphan' });
    return false;
  }
  const reason = circle ? 'ownParent' : 'orphanReference';
  for (const part of entry.parts) part.fault({ ...fault, reason });
  entry.draft = {
    ...entry.draft,
    record: { ...record, [reference.field]: null },
    references: references.filter((other) => other !== reference),
  };
  return true;
}
