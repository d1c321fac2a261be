export { openAddress } from './letters.ts';
export { chooseLetters, letterSent, myMailAddress } from './queries.ts';
