export { HowField } from './how-field.tsx';
export { emergencyForm, lineForm, lineTyped, lineWords, readHours } from './form.ts';
export { linesOpenAt } from './open-now.ts';
export { checkEmergencyNumber, emergencyNumber, saveCheckedLine, shownLines } from './queries.ts';
