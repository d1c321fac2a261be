export { HowField } from './how-field.tsx';
export { emergencyForm, lineForm, lineTyped, lineWords, readHours } from './form.ts';
export { EmergencyCard, LineCard } from './line-cards.tsx';
export { linesOpenAt } from './open-now.ts';
export { checkEmergencyNumber, emergencyNumber, saveCheckedLine, shownLines } from './queries.ts';
export type { CrisisLine, EmergencyNumber } from './queries.ts';
