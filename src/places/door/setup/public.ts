export type { Answer } from './answers/answer.ts';
export { gate } from './gate.ts';
export { glassBreakers, roleBundles, staffedHours, type Hours } from './queries.ts';
export { deskAnswers } from './steps.ts';
export { AnswerPage } from './views.tsx';
export { weekdayName } from './lands.ts';
export { namedDays, stretches } from './week.ts';
