import {
  daysBetween,
  eachDay,
  plusDays,
  startOfDay,
  weekdayOf,
  type Day,
} from '../../../platform/local-days.ts';
import type { Words } from '../../../platform/words.tsx';
import type { Day as ClothDay } from '../../../ui/quilt/cloth.ts';
import type { Season } from '../../../ui/quilt/year-quilt.tsx';
import type { Scale } from './checkin.ts';
import type { ScaledVersion } from './history.ts';
import { quiltRows, quiltYear } from './rules.ts';
import { asDate, capital } from './words-of-days.ts';

/** The days of a year by the scale on which they were told, the scale with the most days first. */
export function cloths(
  said: readonly ScaledVersion[],
  year: number,
): { scale: Scale; said: ScaledVersion[] }[] {
  const told = said.filter(({ day }) => day.startsWith(`${year}-`));
  return (['plain', 'centred'] as const)
    .map((scale) => ({ scale, said: told.filter((one) => one.scale === scale) }))
    .filter((cloth) => cloth.said.length > 0)
    .toSorted((one, other) => other.said.length - one.said.length);
}

/** The quarters of a year up to today, each with its months for a label. */
export function seasonsOf(
  said: readonly ScaledVersion[],
  year: number,
  today: Day,
  words: Words,
): Season[] {
  const moods = new Map(said.map(({ day, mood }) => [day, mood]));
  return [1, 4, 7, 10].flatMap((month) => {
    const first = firstOf(year, month);
    const end = plusDays(firstOf(month === 10 ? year + 1 : year, (month + 3) % 12), -1);
    const last = end > today ? today : end;
    const days = eachDay(first, last).map((day): ClothDay => moods.get(day) ?? 0);
    if (days.length === 0) return [];
    const whole = daysBetween(first, end) + 1;
    return [{ label: monthsOf(first, end, words), days, startsOn: weekdayOf(first) - 1, whole }];
  });
}

const firstOf = (year: number, month: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day;

function monthsOf(first: Day, last: Day, { lang }: Words): string {
  const [from, to] = [asDate(first, { zone: 'UTC' }), asDate(last, { zone: 'UTC' })];
  return capital(monthsIn(lang).formatRange(from, to), lang);
}

const namesOfMonths = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one costs more than the cloth. */
function monthsIn(lang: string): Intl.DateTimeFormat {
  const known = namesOfMonths.get(lang);
  const names = known ?? new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  namesOfMonths.set(lang, names);
  return names;
}

interface TableOf {
  year: number;
  today: Day;
  scale: Scale;
}

/** The table behind the cloth: a week a row, Monday to Sunday, the weeks that have begun. */
export function tableOf(
  said: readonly ScaledVersion[],
  { year, today, scale }: TableOf,
  words: Words,
) {
  const { t, say, zone } = words;
  const quilt = quiltYear(said, year, zone, startOfDay(today, zone));
  const rows = quiltRows(quilt, scale)
    .filter(({ first }) => first <= today)
    .map(({ first, cells }) => [
      t('check-ins.quilt.week', { day: asDate(first, words) }),
      ...cells.map((cell) => (cell && cell.day <= today ? say(cell.key) : '')),
    ]);
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday) => say(`check-ins.weekday.${weekday}`));
  return {
    summary: t('check-ins.quilt.table'),
    head: [t('check-ins.quilt.week.head'), ...weekdays],
    rows,
  };
}
