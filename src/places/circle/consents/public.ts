/** What another capability may know of consents. */
export { CONSENT_PARTS, type ConsentPart } from './parts.ts';
export { myConsents, shownToMe, type Consent } from './queries.ts';
export { presetOf } from './presets.ts';
export { namesInWords, seersOf, seersOfParts, type Seer } from './who-sees.ts';
export { SeenBy } from './seen-by.tsx';
export { lookAt } from './look-at.ts';
