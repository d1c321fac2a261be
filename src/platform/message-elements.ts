import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

type Change = (element: MessageFormatElement) => MessageFormatElement[];

/** The same message with each of its texts changed. */
export function inEachText(
  elements: MessageFormatElement[],
  change: (text: string) => string,
): MessageFormatElement[] {
  return inEach(elements, (element) =>
    element.type === TYPE.literal ? [{ ...element, value: change(element.value) }] : [element],
  );
}

/**
 * The same message with what is filled in kept in its own order, by Unicode's isolates (UAX #9): without them a page from
 * right to left turns the groups of a phone number round.
 */
export function isolated(elements: MessageFormatElement[]): MessageFormatElement[] {
  const sign = (value: string): MessageFormatElement => ({ type: TYPE.literal, value });
  const filledIn = new Set([TYPE.argument, TYPE.number, TYPE.date, TYPE.time]);
  return inEach(elements, (element) =>
    filledIn.has(element.type) ? [sign('\u2068'), element, sign('\u2069')] : [element],
  );
}

function inEach(elements: MessageFormatElement[], change: Change): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag)
      return { ...element, children: inEach(element.children, change) };
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return change(element);
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: inEach(option.value, change) },
    ]);
    return { ...element, options: Object.fromEntries(options) as typeof element.options };
  });
}
