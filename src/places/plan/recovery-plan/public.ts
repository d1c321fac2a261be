/** What another capability may know of the recovery plan. */
export { addEarlySign, everyEarlySign, myEarlySigns, type EarlySign } from './early-signs.ts';
