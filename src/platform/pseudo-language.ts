import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

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
  return inEachText(parse(message), (text) => (/\p{L}/u.test(text) ? `\u202E${text}\u202C` : text));
}

const accented = (word: string): string =>
  word.replaceAll(/[aeiounAEIOU]/g, (letter) => accents[letter] ?? letter);

function inEachText(
  elements: MessageFormatElement[],
  change: (text: string) => string,
): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: change(element.value) };
    if (element.type === TYPE.tag)
      return { ...element, children: inEachText(element.children, change) };
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return element;
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: inEachText(option.value, change) },
    ]);
    return {
      ...element,
      options: Object.fromEntries(options) as typeof element.options,
    };
  });
}
