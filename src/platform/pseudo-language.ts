import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { inEachText, isolated } from './message-elements.ts';

const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** English with accents and every word about 40 % longer: what a German or Finnish page must bear. */
export function longer(message: string): MessageFormatElement[] {
  return inEachText(parse(message), (text) =>
    text.replaceAll(
      /\p{L}+/gu,
      (word) => accented(word) + 'ó'.repeat(Math.round(word.length * 0.4)),
    ),
  );
}

/** English drawn from right to left, letter by letter, as an Arabic or Urdu page is. */
export function mirrored(message: string): MessageFormatElement[] {
  // The signs that make a line a heading or a part of a list keep their place.
  const drawn = (text: string) => text.replaceAll(/^(#+ |- |)(.*\p{L}.*)$/gmu, '$1\u202E$2\u202C');
  return isolated(inEachText(parse(message), drawn));
}

const accented = (word: string): string =>
  word.replaceAll(/[aeiounAEIOU]/g, (letter) => accents[letter] ?? letter);
