import type { Day, Moment } from '../../../platform/local-days.ts';
import type { LocalTime, Occurrence } from '../../../platform/recurrence.ts';

export type RoutineKind = 'everyday' | 'self-care' | 'treatment' | 'appointment';

export type RoutineStep = {
  id: string;
  kind: RoutineKind;
  /** The first time by the wall clock, or a whole day. */
  start: LocalTime | Day;
  /** RFC 5545; `null` for something that is once. */
  rule: string | null;
  /**
   * Whose clock: a zone, or `null` for wherever the member is. Whole days are always where the
   * member is.
   */
  zone: string | null;
  /** The last day on which it may occur. */
  lastDay: Day | null;
  /** Minutes before, up to a day; `null` without a reminder. */
  remindMinutes: number | null;
};

/** Three answers, equally fine: none is counted, compared or drawn as better than another. */
export const ANSWERS = ['done', 'skipped', 'not-today'] as const;
export type Answer = (typeof ANSWERS)[number];

/** `local` names the occurrence, as the rule says it; it stays the same when the member travels. */
export type Mark = { step: string; local: LocalTime | Day; answer: Answer; at: Moment };

export type AgendaItem = {
  /** Unique for the member: the step and its occurrence. */
  key: string;
  step: RoutineStep;
  occurrence: Occurrence;
  answer: Answer | null;
};

export type Agenda = {
  /** Whole days first, then by time. */
  items: readonly AgendaItem[];
  /** Steps whose rule asks for too much work to be shown. */
  troubled: readonly RoutineStep[];
};

export type Reminder = { key: string; at: Moment; item: AgendaItem };

/** What a consent shows of a routine. */
export const PARTS = ['routine', 'appointments'] as const;
export type Part = (typeof PARTS)[number];

/** Treatment goes with appointments: an everyday routine can be shown without it. */
export const partOf = (kind: RoutineKind): Part =>
  kind === 'everyday' || kind === 'self-care' ? 'routine' : 'appointments';
