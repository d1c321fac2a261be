import type { Typed } from '../../../../platform/web/form.ts';
import type { EarlySign } from '../../../plan/recovery-plan/public.ts';
import type { Tie } from '../../ties/public.ts';
import type { StepName } from './own-fields.ts';

/** What a member chooses among when they make an agreement of their own. */
export interface Choosing {
  typed: Typed;
  supporters: Tie[];
  signs: EarlySign[];
  onCall: boolean;
}

export type StepProps = Choosing & { step: StepName };
