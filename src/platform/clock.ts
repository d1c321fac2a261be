import { Temporal } from 'temporal-polyfill';

/** All time in Kith is asked here; tests move it with `travel`, together with `app.clock` in the database. */
export const clock = {
  ahead: 0,
  now(): Date {
    return new Date(Date.now() + clock.ahead);
  },
  instant(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(Date.now() + clock.ahead);
  },
  /** The calendar day of now in an IANA zone. */
  today(zone: string): Temporal.PlainDate {
    return clock.instant().toZonedDateTimeISO(zone).toPlainDate();
  },
};

/** Monotonic milliseconds, for measuring and never for dates. */
export const stopwatch = (): number => performance.now();
