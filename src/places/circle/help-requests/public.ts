export { askForHelp } from './ask.ts';
