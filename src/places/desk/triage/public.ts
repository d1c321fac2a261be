/** What another capability may use of triage. It runs in a browser too, so that private writing is read on the device alone. */
export { triage } from './rules.ts';
