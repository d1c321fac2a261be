import { Temporal } from 'temporal-polyfill';
import type { Words } from '../../../platform/words.tsx';
import type { Opening } from '../directory/public.ts';
import type { DayHours, Stretch } from './week.ts';

/** Open or not, and until when; nothing where nobody knows. */
export function openSaid(words: Words, opening: Opening): string | null {
  const { t } = words;
  if (opening.state === 'unknown') return null;
  if (opening.state === 'open')
    return opening.until
      ? t('services.open.until', { time: clockSaid(words, opening.until.toPlainTime()) })
      : t('services.open.always');
  if (!opening.next) return t('services.open.closed');
  const at = opening.next;
  return t('services.open.next', {
    day: weekdayOf(words, at.toPlainDate()),
    time: clockSaid(words, at.toPlainTime()),
  });
}

/** A wall clock's time as the reader writes it; null is midnight. */
export function clockSaid({ lang }: Words, time: Temporal.PlainTime | null): string {
  const { hour, minute } = time ?? new Temporal.PlainTime();
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(2000, 0, 1, hour, minute));
}

export function stretchSaid(words: Words, { from, to }: Stretch): string {
  const { t } = words;
  if (!from && !to) return t('services.hours.all-day');
  return t('services.hours.stretch', { from: clockSaid(words, from), to: clockSaid(words, to) });
}

export const dayRow = (words: Words, { day, stretches }: DayHours, today: Temporal.PlainDate) => ({
  day: weekdayOf(words, day),
  times: stretches.map((stretch) => stretchSaid(words, stretch)),
  today: day.equals(today),
});

export function weekdayOf({ lang }: Words, day: Temporal.PlainDate): string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    weekday: 'long',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(day.year, day.month - 1, day.day));
}

/** `2026-10-03` as `3 October 2026`. */
export function daySaidInFull({ lang }: Words, day: string): string {
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(year, month - 1, date));
}

/** When a person last looked at an entry; where that was too long ago it says so. */
export function checkedSaid(words: Words, checkedOn: string | null, old: boolean): string {
  const { t } = words;
  if (checkedOn === null) return t('services.checked.never');
  return old
    ? t('services.checked.old')
    : t('services.checked', { day: daySaidInFull(words, checkedOn) });
}
