import {
  clockTimeOf,
  dayOf,
  momentAt,
  plusDays,
  startOfDay,
  type Moment,
} from '../../../platform/local-days.ts';
import { isAway, type Away } from '../../plan/check-ins/public.ts';
import type { QuietHours } from './agreement.ts';
import type { Step } from './step.ts';

export type Hold = 'quiet' | 'away';
export type Release = { at: Moment; held: Hold | null };
export type Calm = { zone: string; quietHours: QuietHours | null; away: readonly Away[] };

const MOST_MOVES = 800;

/**
 * When a step that is wanted at a moment may be done: after days off and quiet hours, unless it
 * says otherwise.
 */
export function released(wanted: Moment, step: Step, calm: Calm): Release {
  let release: Release = { at: wanted, held: null };
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const next = afterAway(release, step, calm) ?? afterQuiet(release, step, calm);
    if (!next) return release;
    release = next;
  }
  return release;
}

function afterAway({ at }: Release, step: Step, { zone, away }: Calm): Release | null {
  if (step.evenWhenAway) return null;
  const day = dayOf(at, zone);
  return isAway({ away }, day) ? { at: startOfDay(plusDays(day, 1), zone), held: 'away' } : null;
}

function afterQuiet({ at, held }: Release, step: Step, { zone, quietHours }: Calm): Release | null {
  if (step.evenInQuietHours || !quietHours || !isQuiet(at, zone, quietHours)) return null;
  const today = momentAt(dayOf(at, zone), quietHours.until, zone);
  const end = today > at ? today : momentAt(plusDays(dayOf(at, zone), 1), quietHours.until, zone);
  return { at: end, held: held ?? 'quiet' };
}

function isQuiet(at: Moment, zone: string, { from, until }: QuietHours): boolean {
  const time = clockTimeOf(at, zone);
  return from < until ? from <= time && time < until : time >= from || time < until;
}
