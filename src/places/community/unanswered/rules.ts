import { Temporal } from 'temporal-polyfill';

/** Somebody who may be asked for a word. Moments are milliseconds since 1970. */
export interface Helper {
  person: string;
  lastAsked: number | null;
  /** How often they were asked within 24 hours, and how often they want to be at most. */
  askedToday: number;
  most: number;
  rests: boolean;
  /** How often they were asked for this one, and whether they said "someone else, please". */
  askedForThis: number;
  declined: boolean;
}

/**
 * Whose turn it is: nobody over their limit, at rest, or who declined this one; nobody twice before everybody once; then whoever was
 * asked longest ago. Undefined where nobody is left.
 */
export function nextInTurn(helpers: readonly Helper[]): Helper | undefined {
  return helpers
    .filter(({ rests, declined, askedToday, most }) => !rests && !declined && askedToday < most)
    .toSorted(
      (a, b) =>
        a.askedForThis - b.askedForThis ||
        (a.lastAsked ?? -Infinity) - (b.lastAsked ?? -Infinity) ||
        a.person.localeCompare(b.person),
    )[0];
}

/** Opening times of one weekday (1 is Monday), `HH:MM` local. */
export interface Stretch {
  weekday: number;
  opens: string;
  closes: string;
}

const LONGEST_DAYS = 400;

/**
 * The moment at which so many minutes of staffed hours have passed since `from`; with 0 minutes, the first staffed moment from then on.
 * Where no hours are set, every minute counts.
 */
export function staffedAfter(
  hours: readonly Stretch[],
  from: Temporal.Instant,
  minutes: number,
  zone: string,
): Temporal.Instant {
  if (hours.length === 0) return from.add({ minutes });
  let left = minutes * 60_000;
  let cursor = from.epochMilliseconds;
  for (const [opens, closes] of openingsFrom(hours, from.toZonedDateTimeISO(zone))) {
    cursor = Math.max(cursor, opens);
    if (closes <= cursor) continue;
    if (left < closes - cursor) return Temporal.Instant.fromEpochMilliseconds(cursor + left);
    left -= closes - cursor;
    cursor = closes;
  }
  return Temporal.Instant.fromEpochMilliseconds(cursor);
}

/** From and until in milliseconds, day after day, the earliest first. */
function* openingsFrom(
  hours: readonly Stretch[],
  from: Temporal.ZonedDateTime,
): Generator<[number, number]> {
  for (let ahead = 0; ahead < LONGEST_DAYS; ahead++) {
    const day = from.toPlainDate().add({ days: ahead });
    const at = (plainTime: string) =>
      day.toZonedDateTime({ timeZone: from.timeZoneId, plainTime }).epochMilliseconds;
    yield* hours
      .filter(({ weekday }) => weekday === day.dayOfWeek)
      .map(({ opens, closes }): [number, number] => [at(opens), at(closes)])
      .toSorted(([a], [b]) => a - b);
  }
}

/** How a wait stands. Moments are milliseconds since 1970. */
export interface WaitClock {
  begun: number;
  /** Minutes of staffed hours until the first is asked, and from each to the next. */
  minutes: number;
  turnMinutes: number;
  /** The latest turn; `ended` is missing while it is somebody's. */
  latest?: { asked: number; ended?: number | undefined } | undefined;
  hours: readonly Stretch[];
  zone: string;
}

/** When the next person is asked: after its time, or in the next staffed moment once a turn was given back. */
export function nextTurnAt(clock: WaitClock): Temporal.Instant {
  const { latest, hours, zone } = clock;
  const after = (from: number, minutes: number) =>
    staffedAfter(hours, Temporal.Instant.fromEpochMilliseconds(from), minutes, zone);
  if (!latest) return after(clock.begun, clock.minutes);
  if (latest.ended !== undefined) return after(latest.ended, 0);
  return after(latest.asked, clock.turnMinutes);
}
