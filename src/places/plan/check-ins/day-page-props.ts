import type { Day } from '../../../platform/local-days.ts';
import type { Typed } from '../../../platform/web/form.ts';
import type { Seer } from '../../circle/consents/public.ts';
import type { EarlySign } from '../recovery-plan/public.ts';
import type { Scale } from './checkin.ts';
import type { ScaledVersion } from './history.ts';
import type { Safety } from './safe-part.tsx';

/** All that a day's page is drawn from, for its parts. */
export interface DayPageProps {
  day: Day;
  today: Day;
  scale: Scale;
  before: ScaledVersion | undefined;
  note: string;
  signs: EarlySign[];
  seenBy: Seer[];
  noteSeenBy: Seer[];
  safety: Safety;
  shared: boolean;
  typed: Typed;
  done: string | undefined;
}
