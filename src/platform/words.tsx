import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey, Messages } from '../generated/words.ts';
import { isolated } from './message-elements.ts';
import { longer, mirrored } from './pseudo-language.ts';

export type { MessageKey } from '../generated/words.ts';
type Value = string | number | Date | boolean;
type Rich = (children: ComponentChildren[]) => ComponentChildren;
type Given<K extends MessageKey> = [Messages[K]] extends [never]
  ? []
  : [values: Record<Messages[K], Value>];

export interface Words {
  /** Which texts these are, where `lang` is not enough: pseudo-languages say that they are a real one. */
  catalog: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  zone: string;
  t<K extends MessageKey>(key: K, ...values: Given<K>): string;
  /** For texts with tags such as `<link>…</link>`; each tag is given a function that draws it. */
  rich(key: MessageKey, values: Record<string, Value | Rich>): ComponentChildren;
  /** For a key that a rule chose at run time, such as a form's error. */
  say(key: string, values?: Record<string, Value>): string;
}

export interface Shelf {
  languages: string[];
  open(language: string, zone?: string): Words;
}

/** Reads every `words/<language>.json` below `src`; two pseudo-languages are made from English. */
export function loadShelf(root: string): Shelf {
  const books = new Map<string, Map<string, string>>();
  for (const file of readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/(^|[\\/])words[\\/][\w-]+\.json$/.test(file)) continue;
    const language = path.basename(file, '.json');
    const texts = JSON.parse(readFileSync(path.join(root, 'src', file), 'utf8')) as Record<
      string,
      string
    >;
    books.set(language, new Map([...(books.get(language) ?? []), ...Object.entries(texts)]));
  }
  const formats = new Map<string, Map<string, Format>>();
  const languages = [...books.keys(), 'en-XA', 'ar-XB'];
  return {
    languages,
    open: (language, zone = 'UTC') =>
      openBook(books, formats, languages.includes(language) ? language : 'en', zone),
  };
}

export const WordsContext = createContext<Words | undefined>(undefined);

/** The reader's words, in any component below a page. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component that speaks stands outside a page.');
  return words;
}

/** The best of the languages that Kith has for an Accept-Language header. */
export function preferredLanguage(
  header: string | undefined,
  languages: string[],
): string | undefined {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(';q=');
    return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
  });
  const tags = wanted.toSorted((a, b) => b.quality - a.quality).map(({ tag }) => tag);
  const real = languages.filter((language) => !language.includes('-X'));
  return tags
    .map((tag) => real.find((language) => tag === language || tag.startsWith(`${language}-`)))
    .find((language) => language !== undefined);
}

/** A text without values stands as it is. */
type Format = string | IntlMessageFormat;

function openBook(
  books: Map<string, Map<string, string>>,
  formats: Map<string, Map<string, Format>>,
  lang: string,
  zone: string,
): Words {
  const made = formats.get(`${lang} ${zone}`) ?? new Map<string, Format>();
  formats.set(`${lang} ${zone}`, made);
  const find = (key: string): Format => {
    const format = made.get(key) ?? makeFormat(books, lang, zone, key);
    made.set(key, format);
    return format;
  };
  const say = (key: string, values: Record<string, Value> = {}) => {
    const format = find(key);
    return typeof format === 'string' ? format : String(format.format(values));
  };
  return {
    catalog: lang,
    lang: lang === 'ar-XB' ? 'ar' : lang === 'en-XA' ? 'en' : lang,
    dir: directionOf(lang),
    zone,
    t: (key, ...values) => say(key, values[0]),
    say,
    rich: (key, values) => {
      const format = find(key);
      if (typeof format === 'string') return format;
      return format.format<ComponentChildren>(values as never) as ComponentChildren;
    },
  };
}

const directionOf = (lang: string): Words['dir'] =>
  /^(ar|fa|he|ur|ps|yi)\b/.test(lang) ? 'rtl' : 'ltr';

function makeFormat(
  books: Map<string, Map<string, string>>,
  lang: string,
  zone: string,
  key: string,
): Format {
  const text = books.get(lang)?.get(key) ?? books.get('en')?.get(key);
  if (text === undefined) throw new Error(`No text stands under ${key}.`);
  const elements = elementsOf(text, lang);
  const [only] = elements;
  if (elements.length === 1 && only?.type === TYPE.literal) return only.value;
  const locale = lang.includes('-X') ? 'en-GB' : lang === 'en' ? 'en-GB' : lang;
  return new IntlMessageFormat(elements, locale, {
    date: {
      day: { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone },
      full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone },
      short: { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone },
    },
    time: { short: { hour: 'numeric', minute: '2-digit', timeZone: zone } },
  });
}

function elementsOf(text: string, lang: string): MessageFormatElement[] {
  if (lang === 'en-XA') return longer(text);
  if (lang === 'ar-XB') return mirrored(text);
  return directionOf(lang) === 'rtl' ? isolated(parse(text)) : parse(text);
}
