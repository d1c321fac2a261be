import { momentAt, type Day } from '../../../platform/local-days.ts';
import type { Words } from '../../../platform/words.tsx';
import { everyEarlySign } from '../../plan/recovery-plan/public.ts';
import { mySupporters, type Reader } from '../ties/public.ts';
import { spoken, type Named, type Sentence, type Speaker } from './sentence.ts';

/** What only the member can name: the people of their circle, and their early signs. */
export interface Names {
  people: ReadonlyMap<string, string>;
  signs: ReadonlyMap<string, string>;
}

export async function namesOf(reader: Reader): Promise<Names> {
  const people = await mySupporters(reader);
  const signs = await everyEarlySign(reader);
  return {
    people: new Map(people.map(({ id, name }) => [id, name])),
    signs: new Map(signs.map(({ id, words }) => [id, words])),
  };
}

/** Says sentences in the reader's language. */
export function speakerOf(words: Words, names: Names): Speaker {
  const { say, t, lang, zone } = words;
  const list = (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
    new Intl.ListFormat(lang, { type }).format(items);
  const day = (one: Day) => t('agreements.day', { day: new Date(momentAt(one, '12:00', zone)) });
  const name = (value: Named): string => {
    if ('people' in value)
      return list(value.people.map((id) => names.people.get(id) ?? t('agreements.somebody')));
    if ('signs' in value)
      return list(value.signs.map((id) => names.signs.get(id) ?? t('agreements.some-sign')));
    if ('parts' in value) return list(value.parts.map((part) => say(`agreements.part.${part}`)));
    if ('days' in value) return list(value.days.map(day));
    if ('moment' in value) return t('agreements.moment', { at: new Date(value.moment) });
    return 'mood' in value
      ? say(`check-ins.mood.plain.${value.mood}`)
      : say(`agreements.help.${value.help}`);
  };
  return {
    name,
    say: (key, values) => say(key, values),
    list: (items, joinedBy) => list(items, joinedBy === 'or' ? 'disjunction' : 'conjunction'),
  };
}

export const nameList = (ids: readonly string[], words: Words, names: Names): string =>
  speakerOf(words, names).name({ people: ids });

export function speak(sentences: readonly Sentence[], words: Words, names: Names): string[] {
  const speaker = speakerOf(words, names);
  return sentences.map((one) => capital(spoken(one, speaker), words.lang));
}

const capital = (text: string, lang: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
