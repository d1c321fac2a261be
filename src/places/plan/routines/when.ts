import { momentAt, type ClockTime, type Day } from '../../../platform/local-days.ts';
import type { Words } from '../../../platform/words.tsx';
import type { RoutineStep } from './routine.ts';
import { repeatingOf } from './written.ts';

/** When a step is, in a sentence: "Every day, 8:00". */
export function whenInWords(words: Words, { start, rule }: RoutineStep): string {
  const { t } = words;
  const { repeat, every, weekdays } = repeatingOf(rule);
  const day = new Date(`${start.slice(0, 10)}T12:00:00Z`);
  const said = {
    once: () => t('routines.when.once', { day }),
    daily: () => t('routines.when.daily', { every }),
    weekly: () => t('routines.when.weekly', { every, days: namesOf(words, weekdays) }),
    monthly: () => t('routines.when.monthly', { every, date: day.getUTCDate() }),
  }[repeat]();
  const time = timeOf(words, start);
  return time ? t('routines.when', { said, time }) : said;
}

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The reader's word for a weekday, 1 for Monday. */
export function weekdayName({ lang }: Words, weekday: number): string {
  const monday = Date.UTC(2026, 5, 1);
  const day = new Date(monday + (weekday - 1) * 86_400_000);
  return new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

function namesOf(words: Words, weekdays: readonly number[]): string {
  const locale = words.lang === 'en' ? 'en-GB' : words.lang;
  return new Intl.ListFormat(locale).format(weekdays.map((day) => weekdayName(words, day)));
}

function timeOf({ t, zone }: Words, start: string): string | undefined {
  if (!start.includes('T')) return undefined;
  const [day, time] = [start.slice(0, 10) as Day, start.slice(11, 16) as ClockTime];
  return t('routines.time', { time: new Date(momentAt(day, time, zone)) });
}
