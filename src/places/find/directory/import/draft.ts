import type { AnyRow, TableName } from '../model.ts';
import type { ReasonName } from './reasons.ts';

export interface Fault {
  readonly reason: ReasonName;
  /** The column's name in the standard. */
  readonly field?: string;
  /** What the source said. */
  readonly value?: string;
}

export interface Reference {
  readonly field: string;
  readonly to: string;
  readonly id: string;
  readonly raw: string;
  readonly required: boolean;
}

/** A record of the model, mended, whose references nobody has followed yet. */
export interface Draft {
  readonly table: TableName;
  readonly record: AnyRow;
  readonly references: readonly Reference[];
  readonly faults: readonly Fault[];
  /** The row cannot be kept: one of the faults says why. */
  readonly refused: boolean;
}
