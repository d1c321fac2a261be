import type { Day, Moment, Weekday } from '../../../platform/local-days.ts';

/**
 * One of five steps. On the plain scale 5 is best; on the centred scale 3 is level and 5 is very
 * high.
 */
export type Step = 1 | 2 | 3 | 4 | 5;
export type Scale = 'plain' | 'centred';
export const STEPS: readonly Step[] = [1, 2, 3, 4, 5];

/** How many days back a missed check-in can still be filled in. */
export const FILL_IN_DAYS = 3;

/** What a day held, as far as the member said so. The note is sealed and never comes here. */
export type Checkin = {
  day: Day;
  mood: Step;
  energy: Step | null;
  /** How much sleep, 1 very little to 5 very much. */
  sleep: Step | null;
  connection: Step | null;
  /** Ids of the member's own early signs. */
  signs: readonly string[];
  /** Ids of what helped. */
  helped: readonly string[];
};

/**
 * One saving of a day's check-in. A change or a taking back is a new version; the newest recorded
 * one counts.
 */
export type CheckinVersion = Checkin & {
  id: string;
  recordedAt: Moment;
  filledInLate: boolean;
  takenBack: boolean;
};

/**
 * `every` counts from the day on which it was chosen. An empty list of weekdays asks for nothing.
 */
export type Rhythm =
  | { kind: 'weekdays'; weekdays: readonly Weekday[] }
  | { kind: 'every'; days: number };

export type CadenceChange = { since: Day; setAt: Moment; rhythm: Rhythm };

/** Days off, both ends included. */
export type Away = { first: Day; last: Day; setAt: Moment; cancelledAt: Moment | null };

/**
 * Everything that was ever said about check-ins, in any order. Nothing in it is changed; things are
 * added.
 */
export type CheckinHistory = {
  versions: readonly CheckinVersion[];
  cadence: readonly CadenceChange[];
  away: readonly Away[];
};

export const EVERY_DAY: Rhythm = { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5, 6, 7] };
