import type { Fault } from './draft.ts';
import { breaksStandard, doesOf, messageKey } from './reasons.ts';
import type { InputRow } from './rows.ts';

/** Where a row of input ended up: exactly one of these. */
export type Outcome = 'kept' | 'mended' | 'setAside' | 'unchanged' | 'licensed';

export type Counts = Readonly<Record<Outcome | 'read', number>>;

export interface Note {
  readonly file: string;
  readonly row: number;
  readonly path: string;
  readonly table: string;
  readonly id: string | null;
  readonly does: 'mended' | 'setAside' | 'doubt';
  /** A key of the catalogue: why, in words. */
  readonly key: string;
  readonly field: string;
  /** What the source said, up to 200 characters. */
  readonly value: string;
  readonly breaksStandard: boolean;
  /** The whole row that was set aside, as JSON: nothing is lost. */
  readonly content: string | null;
}

const none: Counts = { read: 0, kept: 0, mended: 0, setAside: 0, unchanged: 0, licensed: 0 };
const valueLength = 200;
const contentLength = 20_000;

/** What became of every row of an import: read = kept + mended + set aside + unchanged + left out for its licence. */
export class Report {
  readonly notes: Note[] = [];
  readonly #said = new Set<string>();
  readonly #counts = new Map<string, Counts>();

  count(row: Pick<InputRow, 'file' | 'table'>, outcome: Outcome): void {
    const key = `${row.file}\n${row.table}`;
    const counts = this.#counts.get(key) ?? none;
    const read = counts.read + 1;
    this.#counts.set(key, { ...counts, read, [outcome]: counts[outcome] + 1 });
  }

  /** What was mended in a record that stands in many places is said once; each row that was set aside is there. */
  note(row: InputRow, fault: Fault): void {
    const said = `${row.table}\n${row.id}\n${fault.reason}\n${fault.field}\n${fault.value}`;
    const does = doesOf(fault.reason);
    if (row.joins && does !== 'setAside' && this.#said.has(said)) return;
    if (row.joins) this.#said.add(said);
    this.notes.push({
      file: row.file,
      row: row.row,
      path: row.path ?? '',
      table: row.table,
      id: row.id,
      does,
      key: messageKey(fault.reason),
      field: fault.field ?? '',
      value: (fault.value ?? '').slice(0, valueLength),
      breaksStandard: breaksStandard(fault.reason),
      content: does === 'setAside' ? contentOf(row) : null,
    });
  }

  /** By file and table, in the order in which they were first met. */
  *byTable(): Generator<{ readonly file: string; readonly table: string } & Counts> {
    for (const [key, counts] of this.#counts) {
      const [file = '', table = ''] = key.split('\n');
      yield { file, table, ...counts };
    }
  }

  total(): Counts {
    const sum: Record<Outcome | 'read', number> = { ...none };
    for (const counts of this.#counts.values())
      for (const outcome of Object.keys(none) as (Outcome | 'read')[])
        sum[outcome] += counts[outcome];
    return sum;
  }

  /** After the UK validator: what breaks the standard in services or in what the API says of itself fails, elsewhere it warns. */
  verdict(): 'pass' | 'warn' | 'fail' {
    const { kept, mended, unchanged } = this.total();
    if (kept + mended + unchanged === 0) return 'fail';
    const broken = this.notes.filter((note) => note.breaksStandard);
    const central = /^(service|services|organization|organizations|api|)$/;
    if (broken.some(({ table }) => central.test(table))) return 'fail';
    const aside = this.notes.some((note) => note.does === 'setAside' && note.table !== unknownFile);
    return broken.length > 0 || aside ? 'warn' : 'pass';
  }
}

/** The table of rows whose file is no part of a directory. */
export const unknownFile = 'unknown';

function contentOf(row: InputRow): string {
  const fields = row.records.length === 1 ? row.records[0]?.fields : row.records;
  return JSON.stringify(fields ?? {}).slice(0, contentLength);
}
