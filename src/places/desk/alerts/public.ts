export { alertState, holdAlert, raiseAlert, somebodyAnswers } from './queries.ts';
export type { AlertCause, AlertState, Raising } from './queries.ts';
