import type { Day, Moment } from '../../../platform/local-days.ts';
import type { CheckinHistory, Step as MoodStep, UsualRange } from '../../plan/check-ins/public.ts';
import type { ConsentPart } from '../consents/public.ts';
import type { SignId, SupporterId } from './trigger.ts';

export type Concern = { id: string; by: SupporterId; at: Moment };
export type RiskAnswer = { id: string; at: Moment; takenBackAt: Moment | null };
export type NotSafePress = { id: string; at: Moment; clearedAt: Moment | null };

/**
 * How a supporter stands with the member. Whoever is not in the list stands nowhere: nothing
 * reaches them.
 */
export type Standing = {
  id: SupporterId;
  /** When the tie ended, by either side. */
  endedAt: Moment | null;
  /** When the member last took everything back from this person. */
  withdrawnAt: Moment | null;
  /** Since when their concerns do not count. */
  mutedAt: Moment | null;
};

/** A consent that a step opened, as it was written down; `until` is fixed at that time. */
export type Opened = { to: SupporterId; parts: readonly ConsentPart[]; until: Moment };
export type DoneStep = { step: string; at: Moment; opened: readonly Opened[] };

/** An occasion as the last evaluation left it. Record every occasion, those that wait too. */
export type RecordedOccasion = {
  key: string;
  version: number;
  from: Moment;
  /** The last moment at which the condition was seen to hold. */
  seenUntil: Moment;
  /** Whether it was seen to have stopped holding. */
  over: boolean;
  /** The occasion's `actsAt`, once it acted. */
  actedAt: Moment | null;
  /** When the member stopped it. */
  stoppedAt: Moment | null;
  done: readonly DoneStep[];
};

/**
 * All that an evaluation may look at: what was ticked, tapped or raised, and never what was
 * written.
 */
export type Facts = {
  /**
   * Where the member is now, and since when. Nothing before that is judged again by the new clock.
   */
  zone: string;
  zoneSince: Moment;
  checkins: CheckinHistory;
  concerns: readonly Concern[];
  riskAnswers: readonly RiskAnswer[];
  notSafe: readonly NotSafePress[];
  supporters: readonly Standing[];
  /** Whether the community has a team on call that is open. */
  onCall: boolean;
  recorded: readonly RecordedOccasion[];
};

/** What an evaluation saw, to be kept with the occasion and told to the member. */
export type Evidence =
  | { kind: 'missed'; days: readonly Day[] }
  | { kind: 'mood'; days: readonly { day: Day; mood: MoodStep }[] }
  | {
      kind: 'usual';
      side: 'below' | 'above';
      days: readonly { day: Day; mood: MoodStep }[];
      range: UsualRange;
    }
  | {
      kind: 'sleep-energy';
      days: readonly { day: Day; sleep: MoodStep; energy: MoodStep }[];
      usualSleep: number;
      usualEnergy: number;
    }
  | { kind: 'signs'; signs: readonly { id: SignId; day: Day }[] }
  | { kind: 'concerns'; concerns: readonly Concern[] }
  | { kind: 'risk'; id: string; at: Moment }
  | { kind: 'not-safe'; id: string; at: Moment };

export function standsAt(standing: Standing | undefined, at: Moment): boolean {
  return standing !== undefined && (standing.endedAt === null || at < standing.endedAt);
}

type Past = RecordedOccasion | undefined;

export function hasActed(past: Past): past is RecordedOccasion & { actedAt: Moment } {
  return past !== undefined && past.actedAt !== null;
}

export function isStopped(past: Past): past is RecordedOccasion & { stoppedAt: Moment } {
  return past !== undefined && past.stoppedAt !== null;
}
