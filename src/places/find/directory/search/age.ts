export interface Aged {
  /** Years; the one that a service must take. */
  readonly age: number | null;
  readonly left: string;
}

const ageSaid =
  /\b(?:(?:i m|im|i am|shes|hes|she is|he is|aged?|who is|turned|(?:son|daughter|mum|mom|dad|wife|husband|partner|friend|brother|sister|child|boy|girl) is) (\d{1,3})(?: (?:years?|yrs?)(?: olds?)?)?|(\d{1,3}) ?(?:years?|yrs?) olds?|(over|above) (\d{1,3})s?|(under|below) (\d{1,3})s?)\b/;

/** Takes an age out of plain words: "my 14 year old", "over 65", "under 18s", "I am 70". */
export function ageIn(words: string): Aged {
  const found = ageSaid.exec(words);
  if (!found) return { age: null, left: words };
  const [all, said, old, , over, , under] = found;
  const years = Number(said ?? old ?? over) || Number(under) - 1;
  if (!(years >= 0 && years <= 130)) return { age: null, left: words };
  return { age: years, left: words.replace(all, ' ').replace(/\s+/g, ' ').trim() };
}

export interface AgeRange {
  readonly least: number | null;
  readonly most: number | null;
}

const ranges: readonly (readonly [RegExp, (one: number, other: number) => AgeRange])[] = [
  [/\b(\d{1,3})\s*(?:-|–|to|through)\s*(\d{1,3})\b/, (least, most) => ({ least, most })],
  [
    /\b(?:over|above|older than)\s+(?:the age of\s+)?(\d{1,3})\b/,
    (least) => ({ least, most: null }),
  ],
  [
    /\b(?:under|below|younger than|up to)\s+(?:the age of\s+|age\s+)?(\d{1,3})\b/,
    (most) => ({ least: null, most }),
  ],
  [
    /\b(\d{1,3})\s*(?:\+|and (?:older|over|above|up)|or (?:older|over|above)|& older|years and older)/,
    (least) => ({ least, most: null }),
  ],
];

/** The ages that a sentence such as "Adults 18 and older" names; nulls where it names none. */
export function ageRangeIn(text: string): AgeRange {
  const aged = /\b(?:age|aged|ages|year|older|over|under|adult|child|young|youth|\d\+)/i.test(text);
  for (const [found, rangeOf] of aged ? ranges : []) {
    const [, one, other] = found.exec(text.toLowerCase()) ?? [];
    const range = one === undefined ? null : rangeOf(Number(one), Number(other));
    if (range && (range.least ?? 0) <= (range.most ?? 130) && (range.most ?? 0) <= 130)
      return range;
  }
  return { least: null, most: null };
}
