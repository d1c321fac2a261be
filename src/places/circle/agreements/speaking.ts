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
  return {
    name: (value) => nameOf(value, words, names),
    say: (key, values) => words.say(key, values),
    list: (items, joinedBy) => listed(items, words, joinedBy),
  };
}

function nameOf(value: Named, words: Words, names: Names): string {
  const { t, say } = words;
  const list = <Id extends string>(ids: readonly Id[], name: (id: Id) => string) =>
    listed(ids.map(name), words);
  if ('people' in value)
    return list(value.people, (id) => names.people.get(id) ?? t('agreements.somebody'));
  if ('signs' in value)
    return list(value.signs, (id) => names.signs.get(id) ?? t('agreements.some-sign'));
  if ('parts' in value) return list(value.parts, (part) => say(`agreements.part.${part}`));
  if ('days' in value) return list(value.days, (day) => dayIn(day, words));
  if ('moment' in value) return t('agreements.moment', { at: new Date(value.moment) });
  if ('mood' in value) return say(`check-ins.mood.plain.${value.mood}`);
  return say(`agreements.help.${value.help}`);
}

function listed(items: readonly string[], { lang }: Words, joinedBy: 'and' | 'or' = 'and'): string {
  const type = joinedBy === 'or' ? 'disjunction' : 'conjunction';
  return new Intl.ListFormat(lang, { type }).format(items);
}

const dayIn = (day: Day, { t, zone }: Words): string =>
  t('agreements.day', { day: new Date(momentAt(day, '12:00', zone)) });

export const nameList = (ids: readonly string[], words: Words, names: Names): string =>
  speakerOf(words, names).name({ people: ids });

export function speak(sentences: readonly Sentence[], words: Words, names: Names): string[] {
  const speaker = speakerOf(words, names);
  return sentences.map((one) => capital(spoken(one, speaker), words.lang));
}

const capital = (text: string, lang: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
