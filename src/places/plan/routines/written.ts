import { weekdayOf, type Day, type Weekday } from '../../../platform/local-days.ts';

export const REPEATS = ['once', 'daily', 'weekly', 'monthly'] as const;
export type Repeat = (typeof REPEATS)[number];

/** How something comes again, as a person would say it. */
export interface Repeating {
  repeat: Repeat;
  /** Every how many days, weeks or months. */
  every: number;
  /** For weeks: on which days; none stands for the day on which it begins. */
  weekdays: readonly Weekday[];
}

const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const SHORTEST_MONTH = 28;

/** The RFC 5545 rule of a repeating; a 31st is the last day of a shorter month. */
export function ruleOf({ repeat, every, weekdays }: Repeating, start: Day): string | null {
  if (repeat === 'once') return null;
  const rule = `FREQ=${repeat.toUpperCase()};INTERVAL=${every}`;
  if (repeat === 'daily') return rule;
  if (repeat === 'monthly') return `${rule};${monthDay(Number(start.slice(8)))}`;
  const days = weekdays.length > 0 ? weekdays : [weekdayOf(start)];
  return `${rule};BYDAY=${days.map((day) => NAMES[day - 1]).join()}`;
}

/** What `ruleOf` wrote, read back. */
export function repeatingOf(rule: string | null): Repeating {
  const parts = new Map((rule ?? '').split(';').map((part) => part.split('=') as [string, string]));
  const repeat = REPEATS.find((one) => one === parts.get('FREQ')?.toLowerCase()) ?? 'once';
  const named = parts.get('BYDAY')?.split(',') ?? [];
  const weekdays = NAMES.flatMap((name, n) => (named.includes(name) ? [(n + 1) as Weekday] : []));
  return { repeat, every: Number(parts.get('INTERVAL') ?? 1), weekdays };
}

function monthDay(day: number): string {
  if (day <= SHORTEST_MONTH) return `BYMONTHDAY=${day}`;
  const days = Array.from({ length: day - SHORTEST_MONTH + 1 }, (_, n) => SHORTEST_MONTH + n);
  return `BYMONTHDAY=${days.join()};BYSETPOS=-1`;
}
