import type { FoundServices, Opening } from '../directory/public.ts';
import type { Asked } from './asked.ts';
import type { Offers } from './filter-fields.tsx';
import type { LineNow } from './open-lines.tsx';
import type { WayOut } from './ways-out.ts';

export interface ResultsProps {
  asked: Asked;
  found: FoundServices;
  country: string;
  offers: Offers;
  /** Of each service in the list, by its id. */
  states: ReadonlyMap<string, Opening>;
  /** Crisis lines that are open now; null where nothing says that they are needed. */
  lines: readonly LineNow[] | null;
  waysOut: readonly WayOut[];
  towns: readonly { label: string; latitude: number; longitude: number }[];
  /** `YYYY-MM-DD` */
  today: string;
}
