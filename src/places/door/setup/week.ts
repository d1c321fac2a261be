import { weekdayName } from './lands.ts';
import type { Hours } from './queries.ts';

/** Weekdays in a row with the same hours; `first` and `last` are equal for one day alone. */
export interface Stretch {
  first: number;
  last: number;
  opens: string;
  closes: string;
}

/** Hours as people say them: days in a row that are alike are one stretch. */
export function stretches(hours: readonly Hours[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { weekday, opens, closes } of hours) {
    const before = found.at(-1);
    const goesOn =
      before?.last === weekday - 1 && before.opens === opens && before.closes === closes;
    if (before && goesOn) before.last = weekday;
    else found.push({ first: weekday, last: weekday, opens, closes });
  }
  return found;
}

/** A stretch's days by name, for a message that takes `first`, `last` and `days` (how many). */
export function namedDays({ first, last }: Stretch, lang: string) {
  return { first: weekdayName(first, lang), last: weekdayName(last, lang), days: last - first + 1 };
}
