/** What another capability may know of the recovery plan. */
export { everyEarlySign, myEarlySigns, type EarlySign } from './early-signs.ts';
export { addEarlySign, addWellnessTool } from './keep.ts';
