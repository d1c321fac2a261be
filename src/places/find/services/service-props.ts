import type { ServiceWay } from '../../../platform/capability.ts';
import type { Opening } from '../directory/public.ts';
import type { ServiceSheet } from './sheet.ts';
import type { DayHours } from './week.ts';

export interface ServicePageProps {
  sheet: ServiceSheet;
  opening: Opening;
  week: readonly DayHours[];
  country: string;
  /** `YYYY-MM-DD`, in the community's zone. */
  today: string;
  towns: readonly { label: string; latitude: number; longitude: number }[];
  /** What other capabilities offer on this page. */
  ways: readonly ServiceWay[];
  said: string | undefined;
}
