import {
  type AnyRow,
  hsdsName,
  fieldsOf,
  tableNames,
  tables,
  type TableName,
  type Value,
} from '../model.ts';
import { fingerprint } from './fingerprint.ts';
import { joined, meeting } from './joining.ts';
import type { Draft } from './draft.ts';
import { dropReference, setAside, type Waiting } from './references.ts';
import { Shelves } from './shelves.ts';
import type { Part } from './tally.ts';

export interface Settled {
  readonly table: TableName;
  readonly record: AnyRow;
  readonly fingerprint: string;
  readonly parts: readonly Part[];
}

interface Patches {
  readonly fields: Record<string, Value>;
  readonly parts: Part[];
}

/**
 * Follows references. A record comes out when everything that it points at has come out, so that parents are always
 * first; what still waits is decided by `rest`, when nothing more can come. Each record comes out once.
 */
export class Ledger {
  /** The fingerprints of what has come out, as it was read. */
  readonly #out = new Shelves<string>();
  readonly #waiting = new Shelves<Waiting>();
  readonly #patches = new Shelves<Patches>();

  /** `joins`: the same record may come again with other parts of it, so it waits for the rest. */
  *add(draft: Draft, part: Part, joins: boolean): Generator<Settled, void> {
    if (this.#metBefore(draft, part)) return;
    const entry = { draft, parts: [part] };
    const ready = !joins && draft.references.every(({ to, id }) => this.#out.has(to, id));
    if (ready) yield* this.#comeOut(entry);
    else this.#waiting.set(draft.table, draft.record.id, entry);
  }

  /** More about a record that has not come out yet. Words are added to words. */
  patch(table: TableName, id: string, fields: Readonly<Record<string, Value>>, part: Part): void {
    const known = this.#patches.get(table, id) ?? { fields: {}, parts: [] };
    known.parts.push(part);
    for (const [name, value] of Object.entries(fields)) {
      const before = known.fields[name];
      const more = typeof before === 'string' && typeof value === 'string' && before !== value;
      known.fields[name] = more ? `${before}\n${value}` : (value ?? before);
    }
    this.#patches.set(table, id, known);
  }

  /** All that waited, parents first. References that lead nowhere are dropped, or their record is set aside if it is nothing without them. */
  *rest(): Generator<Settled, void> {
    for (const table of tableNames)
      for (const entry of this.#waiting.of(table).values()) yield* this.#lastCall(entry, new Set());
    for (const table of tableNames)
      for (const { parts } of this.#patches.of(table).values())
        setAside(parts, { reason: 'orphan', field: hsdsName(`${table}Id`, { kind: 'reference' }) });
  }

  *#lastCall(entry: Waiting, above: Set<string>): Generator<Settled, void> {
    const { table, record, references } = entry.draft;
    if (!this.#waiting.delete(table, record.id)) return;
    above.add(record.id);
    for (const { to, id } of references) {
      const parent = to === table ? this.#waiting.get(table, id) : undefined;
      if (parent) yield* this.#lastCall(parent, above);
    }
    for (const reference of references) {
      if (this.#out.has(reference.to, reference.id)) continue;
      const circle = reference.to === table && above.has(reference.id);
      if (!dropReference(entry, reference, circle)) return;
    }
    yield* this.#comeOut(entry);
  }

  *#comeOut(entry: Waiting): Generator<Settled, void> {
    const { table, references } = entry.draft;
    if ('needsParent' in tables[table] && references.length === 0)
      return setAside(entry.parts, { reason: 'noParent' });
    const read = entry.draft.record;
    const patches = this.#patches.get(table, read.id);
    this.#patches.delete(table, read.id);
    this.#out.set(table, read.id, fingerprint(table, read));
    const record = patches ? joined(read, this.#followed(table, patches)) : read;
    const parts = [...entry.parts, ...(patches?.parts ?? [])];
    yield { table, record, fingerprint: fingerprint(table, record), parts };
  }

  /** What a patch says, without references to what is not here. */
  #followed(table: TableName, { fields }: Patches): Record<string, Value> {
    const sound = Object.entries(fields).filter(([name, value]) => {
      const { kind, to } = fieldsOf(table)[name] ?? {};
      return kind !== 'reference' || this.#out.has(to ?? '*', String(value));
    });
    return Object.fromEntries(sound);
  }

  #metBefore(draft: Draft, part: Part): boolean {
    const { table, record } = draft;
    const waits = this.#waiting.get(table, record.id);
    if (waits) return this.#meet(waits, draft, part);
    const print = this.#out.get(table, record.id);
    if (print === undefined) return false;
    if (print === fingerprint(table, record)) part.settle('same');
    else setAside([part], { reason: 'sameIdOther', field: 'id', value: record.id });
    return true;
  }

  #meet(waits: Waiting, draft: Draft, part: Part): boolean {
    const met = meeting(waits.draft, draft);
    if (met.kind === 'other') setAside([part], met.fault);
    else if (met.kind === 'same') part.settle('same');
    else if (met.kind === 'joined') {
      waits.draft = met.draft;
      for (const fault of met.faults) part.fault(fault);
      waits.parts.push(part);
    } else if (!this.#metBefore(met.draft, part))
      this.#waiting.set(draft.table, met.draft.record.id, { draft: met.draft, parts: [part] });
    return true;
  }
}
