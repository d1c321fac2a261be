import {
  HOUR,
  momentAt,
  plusDays,
  type Day,
  type Moment,
} from '../../../../platform/local-days.ts';
import type { CheckinVersion, Step as MoodStep } from '../../../plan/check-ins/public.ts';
import type { Agreement, Plan } from '../agreement.ts';
import type { Facts } from '../facts.ts';
import type { Step } from '../step.ts';
import type { Trigger } from '../trigger.ts';

export const FIRST: Day = '2026-03-16';
export const DAYS = 24;

/** A world in plain numbers: days and hours since the first midnight. */
export type Made = {
  zone: string;
  plan: { trigger: Trigger; waitHours: number };
  agreedHour: number;
  pauses: { from: number; hours: number }[];
  endedHour: number | null;
  checkins: {
    day: number;
    mood: number;
    late: number;
    hour: number;
    signs: string[];
    takenBack: boolean;
  }[];
  away: { day: number; length: number; set: number; cancelled: number | null }[];
  concerns: { by: string; at: number }[];
  presses: { at: number; clear: number | null }[];
  risks: { at: number; clear: number | null }[];
  delays: number[];
  ends: number | null;
  mutes: number | null;
};

type At = (hour: number) => Moment;

export type World = { agreement: Agreement; facts: Facts; start: Moment; end: Moment };

export function lived(made: Made): World {
  const start = momentAt(FIRST, '00:00', made.zone);
  const at: At = (hour) => start + hour * HOUR;
  return { agreement: agreementOf(made, at), facts: factsOf(made, at), start, end: at(DAYS * 24) };
}

function planOf(trigger: Trigger, waitMinutes: number, delays = [0, 1]): Plan {
  return { trigger, waitMinutes, quietHours: null, steps: stepsOf(delays) };
}

function stepsOf([first = 0, second = 1]: number[]): Step[] {
  const calm = { ifStill: false, evenInQuietHours: true, evenWhenAway: true };
  const to = ['sam', 'asha'];
  return [
    { ...calm, id: 'tell', kind: 'notice', to, afterMinutes: first * 60 },
    {
      ...calm,
      id: 'open',
      kind: 'opening',
      to,
      parts: ['checkin-mood'],
      hours: 72,
      afterMinutes: second * 60,
    },
  ];
}

function agreementOf({ plan, pauses, agreedHour, endedHour, delays }: Made, at: At): Agreement {
  const life = {
    agreedAt: at(agreedHour),
    lastsUntil: Infinity,
    pauses: pauses.map(({ from, hours }) => ({ from: at(from), until: at(from + hours) })),
    endedAt: endedHour === null ? null : at(endedHour),
  };
  return {
    ...planOf(plan.trigger, plan.waitHours * 60, delays),
    id: 'agreement',
    version: 1,
    life,
  };
}

function factsOf(made: Made, at: At): Facts {
  const away = made.away.map((one) => awayOf(one, at));
  return {
    zone: made.zone,
    zoneSince: -Infinity,
    checkins: { versions: versionsOf(made), cadence: [], away },
    ...eventsOf(made, at),
    supporters: supportersOf(made, at),
    onCall: false,
    recorded: [],
  };
}

function eventsOf({ concerns, risks, presses }: Made, at: At) {
  const end = (one: { at: number; clear: number | null }) =>
    one.clear === null ? null : at(one.at + one.clear);
  return {
    concerns: concerns.map((one, n) => ({ id: `concern ${n}`, by: one.by, at: at(one.at) })),
    riskAnswers: risks.map((one) => ({ id: `r${one.at}`, at: at(one.at), takenBackAt: end(one) })),
    notSafe: presses.map((one) => ({ id: `p${one.at}`, at: at(one.at), clearedAt: end(one) })),
  };
}

function supportersOf({ ends, mutes }: Made, at: At): Facts['supporters'] {
  const stands = { endedAt: null, withdrawnAt: null, mutedAt: null };
  return [
    { ...stands, id: 'sam' },
    { ...stands, id: 'asha', endedAt: ends === null ? null : at(ends) },
    { ...stands, id: 'lena', mutedAt: mutes === null ? null : at(mutes) },
  ];
}

/** Two versions never share a moment, so that the newest is always certain. */
function versionsOf({ checkins, zone }: Made): CheckinVersion[] {
  const taken = new Set<Moment>();
  const nothing = { energy: null, sleep: null, connection: null, helped: [] };
  return checkins.flatMap(({ day, mood, late, hour, signs, takenBack }, n) => {
    const local = plusDays(FIRST, day);
    const recordedAt = momentAt(plusDays(local, late), '00:00', zone) + hour * HOUR;
    if (taken.has(recordedAt)) return [];
    taken.add(recordedAt);
    const said = { day: local, mood: mood as MoodStep, signs, takenBack, filledInLate: late > 0 };
    return [{ ...nothing, ...said, id: `version ${n}`, recordedAt }];
  });
}

function awayOf(one: Made['away'][number], at: (hour: number) => Moment) {
  const first = plusDays(FIRST, one.day);
  const cancelledAt = one.cancelled === null ? null : at(Math.max(one.set, one.cancelled));
  return { first, last: plusDays(first, one.length), setAt: at(one.set), cancelledAt };
}
