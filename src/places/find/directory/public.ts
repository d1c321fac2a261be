export type * from './model.ts';
export {
  directoryAround,
  everyRecord,
  recordsBy,
  recordsById,
  removeEntry,
  saveEntry,
} from './records.ts';
export { holdingsOf, type Holdings } from './export/holdings.ts';
export { needNames, type Need } from './search/lexicon.ts';
export { hoursBetween, openingAt, type Opening } from './search/opening.ts';
export type { Window } from './search/when.ts';
