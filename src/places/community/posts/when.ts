import { clock } from '../../../platform/clock.ts';
import { dayOf, plusDays } from '../../../platform/local-days.ts';
import { keeper } from '../../../platform/keeper.ts';
import type { Words } from '../../../platform/words.tsx';

type Day = ReturnType<typeof dayOf>;

/** Roughly when, in the reader's zone: never to the minute, so that times of two names cannot be laid side by side. */
export function roughly(words: Words, at: Date): string {
  const today = keptDay(clock.now().getTime(), words.zone);
  const day = keptDay(at.getTime(), words.zone);
  return told(`${words.catalog} ${words.zone} ${today} ${day}`, () => tell(words, at, day, today));
}

function tell({ t }: Words, at: Date, day: Day, today: Day): string {
  if (day === today) return t('posts.when.today');
  if (day === plusDays(today, -1)) return t('posts.when.yesterday');
  return t('posts.when.day', { at });
}

const quarter = 15 * 60_000;
const days = keeper<Day>(5000);
const told = keeper<string>(5000);

/** Every zone's day begins on a quarter of an hour, so a quarter has one day; a page asks for few of them again and again. */
const keptDay = (at: number, zone: string): Day =>
  days(`${zone} ${Math.floor(at / quarter)}`, () => dayOf(at, zone));
