/** How a day was, 1 to 5, or 0 for a day of plain cloth. */
export type Day = 0 | 1 | 2 | 3 | 4 | 5;

/** A day's place in a season's cloth: weeks run along, weekdays down, both counted from 0. */
export type Place = { day: Day; week: number; weekday: number };

/**
 * Lays days out as a calendar does. `startsOn` is the first day's row, 0 to 6, counted from the day on which the
 * reader's week begins.
 */
export function laid(days: readonly Day[], startsOn: number): Place[] {
  return days.map((day, i) => ({
    day,
    week: Math.floor((i + startsOn) / 7),
    weekday: (i + startsOn) % 7,
  }));
}

/** The number of weeks that so many days touch. */
export function weeksOf(days: number, startsOn: number): number {
  return Math.ceil((days + startsOn) / 7);
}
