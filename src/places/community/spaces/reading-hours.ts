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
  const own = await hoursOf(db, space);
  const closed = await closedUntil(db);
  return readingAt(own.length > 0 ? own : await staffedHours(db), clock.instant(), zone, closed);
}

/** The hours of each space `p.space_id`, or else the community's, as JSON, and until when all is closed: for `readingAt`. */
export const hoursColumn = (db: Db) => db`
  coalesce((select json_agg(json_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))
      order by h.weekday, h.opens) from space_hours h where h.space_id = p.space_id),
    (select json_agg(json_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))
      order by h.weekday, h.opens) from staffed_hours h), '[]') as hours, app.closed_until() as closed`;

export function readingAt(
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
