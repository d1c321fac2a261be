import type { Wanted, When } from '../directory/public.ts';
import type { Asked } from './asked.ts';
import { stepIn } from './distance-said.ts';

export const perPage = 10;

/** What the search is asked for, in a country that counts in miles or in kilometres. */
export function wantedOf(asked: Asked, country: string): Wanted {
  const when = whenOf(asked);
  return {
    words: asked.q,
    needs: listOf(asked.need),
    audiences: listOf(asked.who),
    faiths: listOf(asked.faith),
    cultures: listOf(asked.culture),
    languages: listOf(asked.language),
    signals: asked.is,
    page: asked.page,
    perPage,
    ...(asked.age === null ? {} : { age: asked.age }),
    ...(asked.near === '' ? {} : { place: asked.near }),
    ...(asked.within === null || asked.near === ''
      ? {}
      : { within: asked.within * stepIn(country) }),
    ...(when === null ? {} : { when }),
  };
}

const listOf = <V>(value: V | null): V[] => (value === null ? [] : [value]);

function whenOf({ day, part }: Asked): When | null {
  if (day === null && part === null) return null;
  return { days: daysOf(day), part: day === 'now' ? null : part, at: null, after: null };
}

function daysOf(day: Asked['day']): When['days'] {
  if (day === null) return 'any';
  return /^\d$/.test(day) ? [Number(day)] : (day as 'now');
}
