import {
  dayOf,
  DAY_LENGTH,
  momentAt,
  type ClockTime,
  type Day,
  type Moment,
} from '../../../../platform/local-days.ts';
import type {
  Checkin,
  CheckinHistory,
  CheckinVersion,
  Step as MoodStep,
} from '../../../plan/check-ins/public.ts';
import type { Agreement, Life, Plan } from '../agreement.ts';
import type { Facts } from '../facts.ts';
import { evaluate } from '../rules.ts';
import type { Step } from '../step.ts';
import type { Trigger } from '../trigger.ts';

/** Maya lives in Berlin; Sam and Asha are in her circle. */
export const ZONE = 'Europe/Berlin';
export const AGREED = on('2026-10-01', '09:00');

export function on(day: Day, time: ClockTime = '12:00'): Moment {
  return momentAt(day, time, ZONE);
}

export function checkin(
  day: Day,
  mood: number,
  more: Partial<CheckinVersion> = {},
): CheckinVersion {
  const rest: Omit<Checkin, 'day' | 'mood'> = {
    energy: null,
    sleep: null,
    connection: null,
    signs: [],
    helped: [],
  };
  const version = { id: `${day}`, recordedAt: on(day), filledInLate: false, takenBack: false };
  return { day, mood: mood as MoodStep, ...rest, ...version, ...more };
}

const NOTHING: Facts = {
  zone: ZONE,
  zoneSince: 0,
  checkins: { versions: [], cadence: [], away: [] },
  concerns: [],
  riskAnswers: [],
  notSafe: [],
  supporters: ['sam', 'asha'].map((id) => ({
    id,
    endedAt: null,
    withdrawnAt: null,
    mutedAt: null,
  })),
  onCall: false,
  recorded: [],
};

type Told = Partial<Omit<Facts, 'checkins'>> & Partial<Pick<CheckinHistory, 'versions' | 'away'>>;

export function lives({ versions = [], away = [], ...more }: Told = {}): Facts {
  return { ...NOTHING, ...more, checkins: { versions, cadence: [], away } };
}

const CALM = { afterMinutes: 0, ifStill: false, evenInQuietHours: false, evenWhenAway: false };

export function tell(more: Partial<Extract<Step, { kind: 'notice' }>> = {}): Step {
  return { ...CALM, id: 'tell', kind: 'notice', to: ['sam'], ...more };
}

export function open(hours = 72): Step {
  return { ...CALM, id: 'open', kind: 'opening', to: ['sam'], parts: ['checkin-mood'], hours };
}

export function ring(): Step {
  return { ...CALM, id: 'ring', kind: 'alert' };
}

const LIFE: Life = {
  agreedAt: AGREED,
  lastsUntil: AGREED + 300 * DAY_LENGTH,
  pauses: [],
  endedAt: null,
};

export function agreed(
  trigger: Trigger,
  plan: Partial<Plan> = {},
  life: Partial<Life> = {},
): Agreement {
  const rest = { waitMinutes: 0, quietHours: null, steps: [tell()], ...plan };
  return { id: 'agreement', version: 1, trigger, ...rest, life: { ...LIFE, ...life } };
}

/** When the agreement acted, as local days. */
export function actedOn(agreement: Agreement, facts: Facts, now: Moment): Day[] {
  const { occasions } = evaluate(agreement, facts, now);
  return occasions.flatMap(({ state, actsAt }) =>
    state === 'acted' && actsAt !== null ? [dayOf(actsAt, facts.zone)] : [],
  );
}
