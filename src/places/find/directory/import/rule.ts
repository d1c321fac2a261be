import type { Value } from '../model.ts';
import type { Fault } from './draft.ts';
import type { RawFields } from './rows.ts';

/** What is known about the whole directory while one row of it is mended. */
export interface Rules {
  /** The middle of all its places, degrees; null while nothing is known. */
  readonly middle: { readonly latitude: number; readonly longitude: number } | null;
  /** ISO 3166-1 alpha-2, for addresses that name no country. */
  readonly country: string | null;
}

/** Mends what takes more than one column to see. Changes `record` in place and adds to `faults`. */
export type Rule = (
  record: Record<string, Value>,
  faults: Fault[],
  raw: RawFields,
  rules: Rules,
) => void;
