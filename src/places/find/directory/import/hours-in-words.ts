import { timeIn } from './times.ts';

export interface Hours {
  /** RFC 5545 days: `MO,TU`. */
  readonly byday: string;
  readonly opensAt: string;
  readonly closesAt: string;
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const dayWords = 'mon|tue|wed|thu|fri|sat|sun';
const dayName = `(?:${dayWords})[a-z]*\\.?`;
const dayList = `${dayName}(?:\\s*(?:-|–|to|through|thru|,|&|and|/)\\s*${dayName})*`;
const clock = `(?:\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|noon|midday|midnight)`;
const span = `(${clock})\\s*(?:-|–|to|until)\\s*(${clock})`;
const group = new RegExp(`^(${dayList}|daily|every day|weekdays|weekends)?[\\s:,]*${span}`, 'i');
const allHours =
  /^(?:open\s+)?(?:24\s*\/\s*7|24 hours(?: a day)?(?:,? (?:7 days(?: a week)?|every day|daily))?)$/i;

/**
 * The hours in words such as "Mon-Fri 9am-5pm; Sat 10-2". Null when any part of them says something else: half-read
 * hours send people to closed doors.
 */
export function hoursInWords(words: string): Hours[] | null {
  const text = words.trim();
  if (allHours.test(text))
    return [{ byday: days.join(','), opensAt: '00:00:00', closesAt: '24:00:00' }];
  const hours: Hours[] = [];
  let left = text;
  let byday = '';
  while (left !== '') {
    const found = group.exec(left);
    const read = found && spanOf(found[2] as string, found[3] as string);
    if (!found || !read) return null;
    byday = found[1] === undefined ? byday : bydayOf(found[1]);
    if (byday === '') return null;
    hours.push({ byday, ...read });
    left = left.slice(found[0].length).replace(/^[\s;,.&]*(?:and\b)?[\s;,.&]*/i, '');
  }
  return hours.length > 0 ? hours : null;
}

const indexOfDay = (word: string) =>
  dayWords.split('|').indexOf(word.trim().slice(0, 3).toLowerCase());

function bydayOf(words: string): string {
  if (/daily|every/i.test(words)) return days.join(',');
  if (/weekday/i.test(words)) return days.slice(0, 5).join(',');
  if (/weekend/i.test(words)) return days.slice(5).join(',');
  const parts = words.split(/\s*(?:,|&|\/|\band\b)\s*/i);
  return parts.flatMap(rangeOf).join(',');
}

function rangeOf(part: string): string[] {
  const [from = '', to = from] = part.split(/\s*(?:-|–|\bto\b|\bthrough\b|\bthru\b)\s*/i);
  const [first, last] = [indexOfDay(from), indexOfDay(to)];
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => days[(first + at) % 7] as string);
}

/** "9-5" is 9:00 to 17:00 and "10-2" is 10:00 to 14:00; "9am-5" ends in the afternoon too. */
function spanOf(from: string, to: string): Pick<Hours, 'opensAt' | 'closesAt'> | null {
  const halved = /[ap]\.?m/i;
  const opens = clockTime(halved.test(from) || !/^\d/.test(from) ? from : guessed(from, to));
  const closes = clockTime(to);
  if (opens === null || closes === null) return null;
  const before = closes <= opens && closes < '12:00:00' && opens < '13:00:00';
  const later = before && /^\d/.test(to) && !halved.test(to);
  return { opensAt: opens, closesAt: later ? (clockTime(`${to} pm`) ?? closes) : closes };
}

/** "1-3pm" begins after noon; "9-3pm" does not. */
function guessed(from: string, to: string): string {
  const half = /p/i.test(to) && /m/i.test(to) ? 'pm' : '';
  const [hour, end] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
  return half && (hour < end || end === 12) && hour < 8 ? `${from} ${half}` : from;
}

const clockTime = (text: string): string | null => {
  const whole = /^\d{1,2}$/.test(text.trim()) ? `${text.trim()}:00` : text.trim();
  return timeIn(whole).value as string | null;
};
