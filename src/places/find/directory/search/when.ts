import { Temporal } from 'temporal-polyfill';

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** When somebody wants to come. Days are 1 (Monday) to 7, as ISO 8601 counts. */
export interface When {
  readonly days: readonly number[] | 'now' | 'today' | 'tomorrow' | 'always' | 'any';
  readonly part: DayPart | null;
  /** `HH:MM` */
  readonly at: string | null;
  readonly after: string | null;
}

export interface Window {
  readonly from: Temporal.ZonedDateTime;
  readonly to: Temporal.ZonedDateTime;
}

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const dayWord =
  /\b(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|(weekends?)|(weekdays?))\b/g;

const said: readonly (readonly [RegExp, When['days']])[] = [
  [/\b(?:24 7|24 hours?|any time|day and night|round the clock|at all hours)\b/, 'always'],
  [/\b(?:open now|right now|now|at the moment|this minute|straightaway)\b/, 'now'],
  [/\btomorrow\b/, 'tomorrow'],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/, 'today'],
];

const partSaid: readonly (readonly [RegExp, DayPart])[] = [
  [/\bmornings?\b/, 'morning'],
  [/\bafternoons?\b/, 'afternoon'],
  [/\bevenings?\b|\bafter work\b/, 'evening'],
  [/\b(?:tonight|at night|nights?|overnight)\b/, 'night'],
];

export interface Timed {
  readonly when: When | null;
  /** The words that said nothing of a time. */
  readonly left: string;
}

/** Takes what is said of a time out of plain words: "open on saturday morning", "after 6pm", "tonight". */
export function whenIn(words: string): Timed {
  const days = daysIn(words) ?? said.find(([found]) => found.test(words))?.[1] ?? null;
  const part = partSaid.find(([found]) => found.test(words))?.[1] ?? null;
  const clock = clockSaid.exec(words);
  if (days === null && part === null && clock === null) return { when: null, left: words };
  const left = without(words, clock?.[0]);
  return { when: { days: days ?? 'any', part, ...clockTimes(clock) }, left };
}

const clockSaid = /\b(at|after|from|before|until)?\s*(\d{1,2})(?: (\d{2}))?\s*([ap]m)\b/;

function clockTimes(clock: RegExpExecArray | null): Pick<When, 'at' | 'after'> {
  const time = clock ? clockTime(clock) : null;
  const isLater = /^(?:after|from)$/.test(clock?.[1] ?? '');
  return isLater ? { at: null, after: time } : { at: time, after: null };
}

function without(words: string, clock: string | undefined): string {
  const patterns = [...said, ...partSaid].map(([found]) => new RegExp(found, 'g'));
  const bare = patterns.reduce(
    (left, found) => left.replace(found, ' '),
    words.replace(dayWord, ' '),
  );
  return (clock ? bare.replace(clock, ' ') : bare).replace(/\s+/g, ' ').trim();
}

function daysIn(words: string): number[] | undefined {
  const days = [...words.matchAll(dayWord)].flatMap(([, day, weekend, weekday]) => {
    if (weekend) return [6, 7];
    if (weekday) return [1, 2, 3, 4, 5];
    return [dayNames.findIndex((name) => name.startsWith((day ?? '').slice(0, 3))) + 1];
  });
  return days.length === 0 ? undefined : [...new Set(days)];
}

function clockTime([, , hour, minutes, half]: RegExpExecArray): string {
  const hours = (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minutes ?? '00'}`;
}

const partHours: Readonly<Record<DayPart, readonly [string, string]>> = {
  morning: ['07:00', '12:00'],
  afternoon: ['12:00', '17:00'],
  evening: ['17:30', '22:00'],
  night: ['20:00', '23:59'],
};

/** The stretches of the next seven days that were meant; a service fits that is open in one of them. */
export function windowsOf(when: When, now: Temporal.ZonedDateTime): Window[] {
  if (when.days === 'now') return [{ from: now, to: now.add({ minutes: 1 }) }];
  if (when.days === 'always') return [];
  const next = Array.from({ length: 7 }, (_, at) => now.toPlainDate().add({ days: at }));
  return next
    .filter((day, at) => isMeant(when.days, day, at))
    .map((day) => windowOn(when, day, now.timeZoneId))
    .filter(({ to }) => Temporal.ZonedDateTime.compare(to, now) > 0);
}

function isMeant(days: When['days'], day: Temporal.PlainDate, ahead: number): boolean {
  if (days === 'today') return ahead === 0;
  if (days === 'tomorrow') return ahead === 1;
  return typeof days === 'string' || days.includes(day.dayOfWeek);
}

function windowOn({ part, at, after }: When, day: Temporal.PlainDate, zone: string): Window {
  const moment = (time: string) =>
    day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
  if (at) return { from: moment(at), to: moment(at).add({ minutes: 1 }) };
  const [from, to] = part ? partHours[part] : ['00:00', '23:59'];
  return { from: moment(after ?? from), to: moment(after && !part ? '23:59' : to) };
}
