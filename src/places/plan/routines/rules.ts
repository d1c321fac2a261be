import {
  DAY_LENGTH,
  MINUTE,
  plusDays,
  startOfDay,
  type Day,
  type Moment,
} from '../../../platform/local-days.ts';
import {
  occurrences,
  RecurrenceRefused,
  type Occurrence,
  type Refusal,
  type Window,
} from '../../../platform/recurrence.ts';
import type { Agenda, AgendaItem, Answer, Mark, Reminder, RoutineStep } from './routine.ts';

const MOST_A_STEP = 400;
const ONCE = 'FREQ=DAILY;COUNT=1';

/** What is on one of the member's days, where they are now. */
export function agendaOf(
  steps: readonly RoutineStep[],
  marks: readonly Mark[],
  day: Day,
  zone: string,
): Agenda {
  const window = { from: startOfDay(day, zone), until: startOfDay(plusDays(day, 1), zone) };
  return agendaIn(steps, marks, window, zone);
}

/** What begins in `[window.from, window.until)`, at most 400 times a step. */
export function agendaIn(
  steps: readonly RoutineStep[],
  marks: readonly Mark[],
  window: Window,
  zone: string,
): Agenda {
  const answers = newestAnswers(marks);
  const found = steps.map((step) => ({ step, list: orRefusal(() => timesOf(step, window, zone)) }));
  const items = found.flatMap(({ step, list }) =>
    (typeof list === 'string' ? [] : list).map((occurrence) => {
      const key = `${step.id}/${occurrence.local}`;
      return { key, step, occurrence, answer: answers.get(key) ?? null };
    }),
  );
  const troubled = found.filter(({ list }) => typeof list === 'string').map(({ step }) => step);
  return { items: items.toSorted(byTime), troubled };
}

/** Whatever the answer was: what is answered asks for nothing more. */
export function stillOpen({ items }: Agenda): AgendaItem[] {
  return items.filter(({ answer }) => answer === null);
}

/** The reminders that fall in a window. The message itself says nothing of the step. */
export function remindersIn(
  steps: readonly RoutineStep[],
  marks: readonly Mark[],
  window: Window,
  zone: string,
): Reminder[] {
  const ahead = { from: window.from, until: window.until + DAY_LENGTH };
  return stillOpen(agendaIn(steps, marks, ahead, zone))
    .flatMap((item) => {
      const minutes = item.step.remindMinutes;
      return minutes === null
        ? []
        : [{ key: item.key, at: item.occurrence.at - minutes * MINUTE, item }];
    })
    .filter(({ at }) => at >= window.from && at < window.until)
    .toSorted((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1));
}

/** Why a step cannot be kept as it is written; asked at the door, over the two years to come. */
export function refusalOf(step: RoutineStep, zone: string, now: Moment): Refusal | null {
  const list = orRefusal(() =>
    timesOf(step, { from: now, until: now + 2 * 366 * DAY_LENGTH }, zone),
  );
  return typeof list === 'string' ? list : null;
}

/** What to tell about a time that a clock change touches. */
export function clockNote({
  clock,
}: Occurrence): 'routines.clock.skipped' | 'routines.clock.repeated' | null {
  return clock === 'plain' ? null : `routines.clock.${clock}`;
}

function timesOf(
  { start, rule, zone, lastDay }: RoutineStep,
  window: Window,
  here: string,
): Occurrence[] {
  const there = start.includes('T') ? (zone ?? here) : here;
  const { list } = occurrences(rule ?? ONCE, start, there, window, { count: MOST_A_STEP });
  return lastDay === null ? list : list.filter(({ local }) => local.slice(0, 10) <= lastDay);
}

function orRefusal<Found>(find: () => Found): Found | Refusal {
  try {
    return find();
  } catch (error) {
    if (error instanceof RecurrenceRefused) return error.refusal;
    throw error;
  }
}

function newestAnswers(marks: readonly Mark[]): ReadonlyMap<string, Answer> {
  const ascending = marks.toSorted((one, other) => one.at - other.at);
  return new Map(ascending.map(({ step, local, answer }) => [`${step}/${local}`, answer]));
}

function byTime(one: AgendaItem, other: AgendaItem): number {
  const isTimed = ({ occurrence }: AgendaItem) => Number(occurrence.local.includes('T'));
  return (
    isTimed(one) - isTimed(other) ||
    one.occurrence.at - other.occurrence.at ||
    (one.key < other.key ? -1 : 1)
  );
}
