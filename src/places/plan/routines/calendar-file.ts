import { clock } from '../../../platform/clock.ts';
import { DAY_LENGTH, startOfDay, type Day } from '../../../platform/local-days.ts';
import type { Occurrence } from '../../../platform/recurrence.ts';
import type { RoutineStep } from './routine.ts';
import { agendaIn } from './rules.ts';

const DAYS_AHEAD = 180;

/**
 * The times of the next 180 days in iCalendar (RFC 5545), with a title that says nothing. What goes
 * with the member when they travel is written without a zone; an appointment is written in UTC.
 */
export function calendarFile(step: RoutineStep, zone: string, title: string): string {
  const from = startOfDay(clock.today(zone).toString() as Day, zone);
  const window = { from, until: from + DAYS_AHEAD * DAY_LENGTH };
  const times = agendaIn([step], [], window, zone).items.map(({ occurrence }) => occurrence);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Calendar//EN'];
  const events = times.flatMap((time) => eventLines(step, time, title));
  return [...head, ...events, 'END:VCALENDAR', ''].join('\r\n');
}

const eventLines = (step: RoutineStep, time: Occurrence, title: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${step.id}-${time.local.replaceAll(/\D/g, '')}`,
  `DTSTAMP:${utc(clock.now().getTime())}`,
  begins(step, time),
  `SUMMARY:${title.replaceAll(/([\\;,])/g, String.raw`\$1`)}`,
  'CLASS:PRIVATE',
  'END:VEVENT',
];

function begins({ zone }: RoutineStep, { local, at }: Occurrence): string {
  const wall = local.replaceAll(/[-:]/g, '');
  if (!local.includes('T')) return `DTSTART;VALUE=DATE:${wall}`;
  return `DTSTART:${zone ? utc(at) : wall}\r\nDURATION:PT30M`;
}

const utc = (moment: number): string =>
  new Date(moment)
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d{3}/, '');
