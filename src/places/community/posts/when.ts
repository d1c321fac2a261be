import { clock } from '../../../platform/clock.ts';
import { dayOf, plusDays } from '../../../platform/local-days.ts';
import { keeper } from '../../../platform/keeper.ts';
import type { Words } from '../../../platform/words.tsx';

/** Roughly when, in the reader's zone: never to the minute, so that times of two names cannot be laid side by side. */
export function roughly({ t, zone }: Words, at: Date): string {
  const today = keptDay(clock.now().getTime(), zone);
  const day = keptDay(at.getTime(), zone);
  if (day === today) return t('posts.when.today');
  if (day === dayBefore(today, () => plusDays(today, -1))) return t('posts.when.yesterday');
  return t('posts.when.day', { at });
}

const quarter = 15 * 60_000;
const days = keeper<ReturnType<typeof dayOf>>(5000);
const dayBefore = keeper<ReturnType<typeof dayOf>>(100);

/** Every zone's day begins on a quarter of an hour, so a quarter has one day; a page asks for few of them again and again. */
const keptDay = (at: number, zone: string): ReturnType<typeof dayOf> =>
  days(`${zone} ${Math.floor(at / quarter)}`, () => dayOf(at, zone));
