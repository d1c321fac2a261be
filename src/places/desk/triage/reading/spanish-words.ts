import { plainLetters } from './language.ts';

/** Spanish words as they stand, without accents. */
export const spanishWords = (written: string): string[] => [plainLetters(written)];
