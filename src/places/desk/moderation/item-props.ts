import type { Typed } from '../../../platform/web/form.ts';
import type { Earlier, Item, Near, OtherSpace } from './queries.ts';
import type { Decided, Note, Reported } from './sealed.ts';

/** All that stands on the page of an item. */
export interface ItemProps {
  item: Item;
  typed: Typed;
  thread: Near[];
  rules: string;
  reports: Reported[];
  earlier: Earlier[];
  notes: Note[];
  decided: Decided[];
  spaces: OtherSpace[];
  onCall: boolean;
}
