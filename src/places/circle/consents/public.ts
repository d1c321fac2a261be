/** What another capability may know of consents. */
export { CONSENT_PARTS, type ConsentPart } from './parts.ts';
