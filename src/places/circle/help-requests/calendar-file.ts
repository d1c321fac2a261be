import { clock } from '../../../platform/clock.ts';
import type { Slot } from './queries.ts';

/** One entry in iCalendar (RFC 5545), with a title that says nothing: no errand, no name, no place. */
export function calendarFile(slot: Slot, title: string): string {
  const ends = new Date(slot.starts_at.getTime() + slot.minutes * 60_000);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kith//EN',
    'BEGIN:VEVENT',
    `UID:${slot.id}`,
    `DTSTAMP:${stamp(clock.now())}`,
    `DTSTART:${stamp(slot.starts_at)}`,
    `DTEND:${stamp(ends)}`,
    `SUMMARY:${title.replaceAll(/([\\;,])/g, String.raw`\$1`)}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const stamp = (moment: Date): string =>
  moment
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d{3}/, '');
