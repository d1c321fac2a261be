import type { Words } from '../../../platform/words.tsx';
import { languageByCode, type Why } from '../directory/public.ts';
import type { Choice } from './asked.ts';
import { distanceSaid, stepIn } from './distance-said.ts';

/** A distance in words, as people of a country count. */
export function distanceIn({ t }: Words, metres: number, country: string): string {
  const { unit, count } = distanceSaid(metres, country);
  return t(`services.distance.${unit}`, { count });
}

/** A language by its ISO 639 code in the reader's language; a name that is no code stays as it is. */
export function languageSaid({ lang }: Words, code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  const name = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(code);
  return name ?? languageByCode(code)?.name ?? code;
}

/** Monday is 1, as ISO 8601 counts. */
export function weekdaySaid({ lang }: Words, day: number): string {
  const monday = Date.UTC(2024, 0, 1);
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  return format.format(monday + (day - 1) * 86_400_000);
}

export function choiceSaid(
  words: Words,
  { name, value }: Pick<Choice, 'name' | 'value'>,
  country: string,
): string {
  const { t, say } = words;
  if (name === 'near') return t('services.choice.near', { place: value });
  if (name === 'age') return t('services.choice.age', { age: value });
  if (name === 'language')
    return t('services.choice.language', { language: languageSaid(words, value) });
  if (name === 'within') return reachSaid(words, Number(value), country);
  if (name === 'day') return daySaid(words, value);
  if (name === 'part') return say(`services.part.${value}`);
  return say(`directory.${name === 'who' ? 'audience' : name === 'is' ? 'signal' : name}.${value}`);
}

export function reachSaid({ t }: Words, count: number, country: string): string {
  return t(stepIn(country) === 1000 ? 'services.within.kilometre' : 'services.within.mile', {
    count,
  });
}

export function daySaid(words: Words, value: string): string {
  if (!/^\d$/.test(value)) return words.say(`services.day.${value}`);
  return words.t('services.day.on', { day: weekdaySaid(words, Number(value)) });
}

/** Why a service is in the list, one reason in words. */
export function whySaid(words: Words, why: Why, country: string): string {
  switch (why.kind) {
    case 'need':
    case 'signal':
    case 'audience':
    case 'faith':
    case 'culture':
      return words.say(`directory.${why.kind}.${why.is}`);
    case 'word':
      return words.t('services.why.word', { word: why.is });
    case 'language':
      return words.t('services.why.language', { language: languageSaid(words, why.is) });
    case 'near':
      return words.t('services.why.near', { distance: distanceIn(words, why.metres, country) });
    case 'open':
    case 'age':
    case 'here':
      return words.t(`services.why.${why.kind}`);
  }
}
