import type { Typed } from '../../../platform/web/form.ts';
import type { LocalTime } from '../../../platform/recurrence.ts';
import { weekdaysIn, type RoutineForm } from './form.ts';
import type { Planned } from './queries.ts';
import { repeatingOf, ruleOf } from './written.ts';

/** The step that a form asks for. An appointment keeps to the clock of the zone in which it is made. */
export function stepFrom(form: RoutineForm, zone: string): Omit<Planned, 'id'> {
  const { words, kind, day, time, repeat, every, last, remind } = form;
  return {
    words,
    kind,
    start: time ? (`${day}T${time}:00` as LocalTime) : day,
    rule: ruleOf({ repeat, every, weekdays: weekdaysIn(form) }, day),
    zone: kind === 'appointment' && time ? zone : null,
    lastDay: last || null,
    remindMinutes: remind === 'none' ? null : Number(remind),
  };
}

/** A step as its form shows it, to be changed. */
export function typedFrom({ words, kind, start, rule, lastDay, remindMinutes }: Planned): Typed {
  const { repeat, every, weekdays } = repeatingOf(rule);
  return {
    values: {
      words,
      kind,
      day: start.slice(0, 10),
      time: start.slice(11, 16),
      repeat,
      every: String(every),
      weekdays: weekdays.map(String),
      last: lastDay ?? '',
      remind: String(remindMinutes ?? 'none'),
    },
    errors: {},
  };
}
