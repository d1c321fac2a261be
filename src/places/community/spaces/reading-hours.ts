import { Temporal } from 'temporal-polyfill';
import { clock } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/database.ts';
import { closedUntil } from '../../desk/closures/public.ts';
import { staffedHours } from '../../door/setup/public.ts';
import type { SpaceHours } from './form.ts';
import { hoursOf } from './queries.ts';

/** Whether a guide reads now; `next` is when one does again, and missing where no hours are set. */
export interface Reading {
  open: boolean;
  hours: SpaceHours[];
  next?: Date;
  /** Until when the whole community is closed, while it is. */
  closed?: Date;
}

/** By the space's own hours, or else by the community's, in the community's zone. */
export async function readingIn(db: Db, space: string, zone: string): Promise<Reading> {
  const [own, all, closed] = await Promise.all([
    hoursOf(db, space),
    staffedHours(db),
    closedUntil(db),
  ]);
  return readingAt(own.length > 0 ? own : all, clock.instant(), zone, closed);
}

function readingAt(
  hours: SpaceHours[],
  at: Temporal.Instant,
  zone: string,
  closed?: Date | null,
): Reading {
  if (!closed) return openAt(hours, at, zone);
  const after = openAt(hours, Temporal.Instant.fromEpochMilliseconds(closed.getTime()), zone);
  const next = after.open ? closed : after.next;
  return { open: false, hours, closed, ...(next ? { next } : {}) };
}

function openAt(hours: SpaceHours[], at: Temporal.Instant, zone: string): Reading {
  const now = at.toZonedDateTimeISO(zone);
  const time = now.toPlainTime().toString().slice(0, 5);
  const open = hours.some(
    ({ weekday, opens, closes }) => weekday === now.dayOfWeek && opens <= time && time < closes,
  );
  const next = open ? undefined : nextOpening(hours, now);
  return { open, hours, ...(next ? { next } : {}) };
}

function nextOpening(hours: SpaceHours[], now: Temporal.ZonedDateTime): Date | undefined {
  for (let ahead = 0; ahead <= 7; ahead++) {
    const day = now.toPlainDate().add({ days: ahead });
    const openings = hours
      .filter(({ weekday }) => weekday === day.dayOfWeek)
      .map(({ opens }) => day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: opens }))
      .filter((opening) => opening.epochMilliseconds > now.epochMilliseconds);
    const [first] = openings.toSorted((a, b) => a.epochMilliseconds - b.epochMilliseconds);
    if (first) return new Date(first.epochMilliseconds);
  }
  return undefined;
}
