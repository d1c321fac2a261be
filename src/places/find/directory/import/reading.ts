import type { Value } from '../model.ts';
import type { ReasonName } from './reasons.ts';

/** A value of the model, and why it is not what the source said, where it is not. */
export interface Reading {
  readonly value: Value;
  readonly reason?: ReasonName;
}
