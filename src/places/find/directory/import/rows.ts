import type { TableName } from '../model.ts';
import type { ReasonName } from './reasons.ts';

/** Raw values under the names of HSDS 3.1. */
export type RawFields = Readonly<Record<string, unknown>>;

/** A record as its source gives it, before anything was mended. */
export interface RawRecord {
  readonly table: TableName;
  /** The source's own id; null where it has none. */
  readonly id: string | null;
  readonly fields: RawFields;
  /** It had no id; this one was made of its content, because others point at it. */
  readonly unnamed?: true;
  /** Further names by which other rows mean this record. */
  readonly aliases?: readonly string[];
  /** Made out of another row, or of an older version of the standard: the newest version's demands are not its own. */
  readonly loose?: true;
}

/** More about a record that another row brings. */
export interface Patch {
  readonly table: TableName;
  readonly id: string;
  readonly fields: RawFields;
}

export interface Refusal {
  readonly reason: ReasonName;
  readonly field?: string;
  readonly value?: string;
}

/** One row of input and what Kith makes of it. */
export interface InputRow {
  readonly file: string;
  /** As a spreadsheet numbers it; in JSON the number of the record that it stands in. */
  readonly row: number;
  /** In JSON the way to it from there: `service_at_locations.location`. */
  readonly path?: string;
  /** What the source calls the table. */
  readonly table: string;
  readonly id: string | null;
  readonly records: readonly RawRecord[];
  /** The one of them that the row is about; the first, unless it says so. */
  readonly about?: RawRecord;
  readonly patches?: readonly Patch[];
  readonly refused?: Refusal;
  /** Under a licence that the community has not said it holds. */
  readonly licensed?: true;
  /** Something to say of the file as a whole; no row stands behind it. */
  readonly remark?: Refusal;
  /** The same record may come again, in other places and with other parts of it. */
  readonly joins?: true;
}

/** A value of a raw row as text, or null for every way of saying nothing. */
export function said(value: unknown): string | null {
  if (!(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'))
    return null;
  const text = String(value).trim();
  return nothing.has(text) ? null : text;
}

const nothing = new Set(['', 'NULL', 'null', '\\N', '#N/A', 'NaN', 'undefined']);

/** The parts of a cell that holds a list: JSON, or between commas, semicolons or bars. */
export function partsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(said).filter((part) => part !== null);
  const text = said(value);
  if (text === null) return [];
  const json = text.startsWith('["') ? listIn(text) : null;
  if (json) return partsOf(json);
  const mark = /[;|]/.test(text) ? /[;|]/ : /,/;
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function listIn(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
