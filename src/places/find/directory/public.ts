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
export { languageByCode, languagesIn } from './languages.ts';
export * from './search/lexicon-names.ts';
export { hoursBetween, openingAt, type Opening } from './search/opening.ts';
export type { Why } from './search/marks.ts';
export type { When, Window } from './search/when.ts';
export { searchServices } from './finding/services.ts';
export type { FoundPlace, FoundService, FoundServices, Wanted } from './finding/wanted.ts';
export { demoId } from './demo/town.ts';
export { hoursInWords } from './import/hours-in-words.ts';
