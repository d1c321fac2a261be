export type * from './model.ts';
export {
  directoryAround,
  everyRecord,
  recordsBy,
  recordsById,
  removeEntry,
  saveEntry,
} from './records.ts';
