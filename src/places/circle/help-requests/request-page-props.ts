import type { Typed } from '../../../platform/web/form.ts';
import type { Tie } from '../ties/public.ts';
import type { Claim, HelpRequest } from './queries.ts';

export interface RequestPageProps {
  request: HelpRequest;
  claims: Claim[];
  /** The one who asks is the member who asked for it. */
  mine: boolean;
  known: Tie[];
  typed: Typed;
}
