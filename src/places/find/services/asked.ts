import type { Audience, Culture, Faith, Need, Signal } from '../directory/public.ts';
import {
  audienceNames,
  cultureNames,
  faithNames,
  needNames,
  signalNames,
} from '../directory/public.ts';

export const dayChoices = [
  'now',
  'today',
  'tomorrow',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  'always',
] as const;
export const partChoices = ['morning', 'afternoon', 'evening', 'night'] as const;
/** Miles or kilometres, as people of the country count. */
export const reachChoices = [1, 3, 10, 30] as const;

/** What the form of the results says, each part by its name in the address. Whatever is not understood was not said. */
export interface Asked {
  readonly q: string;
  readonly near: string;
  readonly within: (typeof reachChoices)[number] | null;
  readonly need: Need | null;
  readonly who: Audience | null;
  readonly faith: Faith | null;
  readonly culture: Culture | null;
  /** ISO 639. */
  readonly language: string | null;
  readonly is: readonly Signal[];
  /** Years. */
  readonly age: number | null;
  readonly day: (typeof dayChoices)[number] | null;
  readonly part: (typeof partChoices)[number] | null;
  readonly page: number;
}

const longest = 300;

export function askedIn(query: URLSearchParams): Asked {
  const text = (name: string) => plain(query.get(name) ?? '');
  const one = <V extends string>(name: string, values: readonly V[]): V | null =>
    values.find((value) => value === text(name)) ?? null;
  return {
    q: text('q'),
    near: text('near'),
    within: reachChoices.find((reach) => String(reach) === text('within')) ?? null,
    need: one('need', needNames),
    who: one('who', audienceNames),
    faith: one('faith', faithNames),
    culture: one('culture', cultureNames),
    language: /^[a-z]{2,3}$/.test(text('language')) ? text('language') : null,
    is: signalNames.filter((signal) => query.getAll('is').includes(signal)),
    age: ageIn(text('age')),
    day: one('day', dayChoices),
    part: one('part', partChoices),
    page: Math.min(500, Math.max(1, Number.parseInt(text('page'), 10) || 1)),
  };
}

const plain = (typed: string) => typed.replaceAll('\0', '').trim().slice(0, longest);

const ageIn = (text: string): number | null =>
  /^\d{1,3}$/.test(text) && Number(text) <= 130 ? Number(text) : null;

/** The address of the results for a question; without `page` in the change they begin again at the first. */
export function addressOf(asked: Asked, change: Partial<Asked> = {}): string {
  const { page, ...all } = { ...asked, page: 1, ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(all))
    for (const each of [value].flat())
      if (each !== null && each !== '') query.append(name, String(each));
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? '/find/services' : `/find/services?${text}`;
}

/** One choice among those that were made, and the question without it. */
export interface Choice {
  readonly name:
    | 'near'
    | 'within'
    | 'need'
    | 'who'
    | 'faith'
    | 'culture'
    | 'language'
    | 'is'
    | 'age'
    | 'day'
    | 'part';
  readonly value: string;
  readonly without: Asked;
}

const single = [
  'need',
  'who',
  'language',
  'day',
  'part',
  'faith',
  'culture',
  'age',
  'near',
  'within',
] as const;

/** What can be taken away again, each by itself. A reach goes with the place that it is measured from. */
export function choicesIn(asked: Asked): Choice[] {
  const made = single
    .filter((name) => asked[name] !== null && asked[name] !== '')
    .filter((name) => name !== 'within' || asked.near !== '')
    .map((name) => ({
      name,
      value: String(asked[name]),
      without: { ...asked, ...without(name), page: 1 },
    }));
  const signals = asked.is.map((value) => ({
    name: 'is' as const,
    value,
    without: { ...asked, is: asked.is.filter((other) => other !== value), page: 1 },
  }));
  return [...made, ...signals];
}

const without = (name: (typeof single)[number]): Partial<Asked> =>
  name === 'near' ? { near: '', within: null } : { [name]: null };
