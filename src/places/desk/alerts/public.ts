export { alertsDemo } from './demo.ts';
export { debriefAnswers, DebriefAnswers } from './debrief-answers.tsx';
export { alertState, holdAlert, onCallOpensAt, raiseAlert, somebodyAnswers } from './queries.ts';
export type { AlertCause, AlertState, Raising } from './queries.ts';
