export { askForHelp, type Asking } from './ask.ts';
