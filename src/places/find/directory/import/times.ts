import type { Reading } from './reading.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const two = (value: number) => String(value).padStart(2, '0');

function calendarDate(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(2000, month - 1, day));
  at.setUTCFullYear(year, month - 1, day);
  // No database knows a year 0, which is how some say that there is no date.
  const exists = year > 0 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : null;
}

/** `2026-03-04`, `4 March 2026`, `March 4, 2026`, `13/03/2026`. `03/04/2026` is either of two days, so it is neither. */
export function dateIn(text: string): Reading {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text);
  if (iso) {
    const value = calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const whole = text.length === 10;
    return value === null ? unreadableDate : whole ? { value } : { value, reason: 'dateRead' };
  }
  const value = namedMonth(text) ?? slashed(text);
  return value === null ? unreadableDate : { value, reason: 'dateRead' };
}

const unreadableDate: Reading = { value: null, reason: 'dateUnreadable' };

function namedMonth(text: string): string | null {
  const found =
    /^(?:([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})|(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?[ -](\d{4}))$/i.exec(
      text,
    );
  if (!found) return null;
  const [, monthFirst, dayAfter, yearAfter, dayFirst, monthAfter, year] = found;
  const name = (monthFirst ?? monthAfter ?? '').slice(0, 3).toLowerCase();
  const month = months.indexOf(name) + 1;
  return month === 0
    ? null
    : calendarDate(Number(yearAfter ?? year), month, Number(dayAfter ?? dayFirst));
}

function slashed(text: string): string | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text);
  if (!found) return null;
  const [one, other] = [Number(found[1]), Number(found[2])];
  const year = Number(found[3]) + ((found[3] as string).length === 2 ? 2000 : 0);
  if (one > 12) return calendarDate(year, other, one);
  return other > 12 || one === other ? calendarDate(year, one, other) : null;
}

const clock =
  /^(\d{1,2})(?:[:.h](\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*([ap]\.?m\.?)?\s*(?:z|[+-]\d{2}:?\d{2})?$/i;

/** `09:00`, `9am`, `4:00 PM`, `17.30`, `0900`, `noon`. An offset at its end is the schedule's, see `offsetIn`. */
export function timeIn(text: string): Reading {
  const word = { noon: '12:00', midday: '12:00', midnight: '24:00' }[text.toLowerCase()];
  const digits = word ?? text.replace(/^(\d{2})(\d{2})$/, '$1:$2');
  const found = clock.exec(digits);
  if (!found || (found[2] === undefined && found[4] === undefined)) return unreadableTime;
  const hour = hourOf(Number(found[1]), found[4]);
  const minute = Number(found[2] ?? 0);
  const second = Number(found[3] ?? 0);
  const within = hour < 24 ? minute < 60 && second < 60 : hour === 24 && minute + second === 0;
  if (!within) return unreadableTime;
  const value = `${two(hour)}:${two(minute)}:${two(second)}`;
  return /^\d\d:\d\d(:\d\d)?(z|[+-]\d\d:\d\d)?$/i.test(text)
    ? { value }
    : { value, reason: 'timeRead' };
}

const unreadableTime: Reading = { value: null, reason: 'timeUnreadable' };

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  if (hour < 1 || hour > 12) return 99;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** Hours from UTC at the end of a time: `09:00-05:00` is -5. Null where there is none. */
export function offsetIn(text: string): number | null {
  if (/\dz$/i.test(text)) return 0;
  const found = /\d([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (!found) return null;
  const hours = Number(found[2]) + Number(found[3]) / 60;
  return found[1] === '-' ? -hours : hours;
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i;

export function instantIn(text: string): Reading {
  if (rfc3339.test(text) && !Number.isNaN(Date.parse(text))) return { value: inUtc(text) };
  const day = dateIn(text.slice(0, 10)).value ?? dateIn(text).value;
  const hours = /^\d{4}-\d{2}-\d{2}[T ](\d{2}:\d{2}(?::\d{2})?)/.exec(text)?.[1];
  const time = hours === undefined ? '00:00:00' : timeIn(hours).value;
  if (typeof day !== 'string' || typeof time !== 'string') return unreadableDate;
  return { value: `${day}T${time}Z`, reason: 'dateRead' };
}

/** The same moment, always written in the same way. */
const inUtc = (text: string): string => new Date(text).toISOString().replace('.000Z', 'Z');
