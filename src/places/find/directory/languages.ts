/** Languages by ISO 639 code: the English name first, then what people and directories also write. */
const names: Readonly<Record<string, readonly string[]>> = {
  en: ['English'],
  bfi: ['British Sign Language', 'bsl'],
  ase: ['American Sign Language', 'asl', 'a s l'],
  sgn: ['Sign Language', 'signing'],
  es: ['Spanish', 'espanol', 'castellano'],
  ar: ['Arabic', 'العربية'],
  pl: ['Polish', 'polski'],
  ur: ['Urdu', 'اردو'],
  fr: ['French', 'francais'],
  pt: ['Portuguese', 'portugues'],
  de: ['German', 'deutsch'],
  it: ['Italian', 'italiano'],
  nl: ['Dutch'],
  ro: ['Romanian', 'romana'],
  ru: ['Russian'],
  uk: ['Ukrainian'],
  bg: ['Bulgarian'],
  cs: ['Czech'],
  sk: ['Slovak'],
  hu: ['Hungarian'],
  lt: ['Lithuanian'],
  lv: ['Latvian'],
  sq: ['Albanian'],
  el: ['Greek'],
  tr: ['Turkish', 'turkce'],
  ku: ['Kurdish'],
  fa: ['Persian', 'farsi'],
  prs: ['Dari'],
  ps: ['Pashto', 'pushto'],
  he: ['Hebrew'],
  yi: ['Yiddish'],
  hi: ['Hindi'],
  pa: ['Punjabi', 'panjabi'],
  gu: ['Gujarati'],
  bn: ['Bengali', 'bangla'],
  syl: ['Sylheti'],
  ta: ['Tamil'],
  te: ['Telugu'],
  ml: ['Malayalam'],
  ne: ['Nepali'],
  si: ['Sinhala', 'sinhalese'],
  zh: ['Chinese'],
  cmn: ['Mandarin'],
  yue: ['Cantonese'],
  vi: ['Vietnamese'],
  ko: ['Korean'],
  ja: ['Japanese'],
  th: ['Thai'],
  km: ['Khmer', 'cambodian'],
  lo: ['Lao', 'laotian'],
  my: ['Burmese'],
  tl: ['Tagalog', 'filipino'],
  id: ['Indonesian'],
  ht: ['Haitian Creole', 'creole', 'kreyol'],
  so: ['Somali'],
  am: ['Amharic'],
  ti: ['Tigrinya'],
  om: ['Oromo'],
  sw: ['Swahili', 'kiswahili'],
  yo: ['Yoruba'],
  ig: ['Igbo'],
  ha: ['Hausa'],
  tw: ['Twi'],
  cy: ['Welsh', 'cymraeg'],
  ga: ['Irish'],
  gd: ['Gaelic'],
  rom: ['Romani'],
};

/** The codes that have a name here, always in the same order. */
export const languageCodes: readonly string[] = Object.keys(names);

export interface SpokenLanguage {
  readonly code: string;
  readonly name: string;
}

/** Lower case, no accents, no punctuation, one blank between words: how Kith compares words in any script. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byWord = new Map(
  Object.entries(names).flatMap(([code, called]) =>
    called.map((name): [string, SpokenLanguage] => [
      plainWords(name),
      { code, name: called[0] as string },
    ]),
  ),
);

/** Every way of naming a language, plain, longest first, so that "haitian creole" is found before "creole". */
export const languageWords: readonly (readonly [string, SpokenLanguage])[] = [...byWord].sort(
  ([one], [other]) => other.length - one.length,
);

export const languageByCode = (code: string): SpokenLanguage | undefined => {
  const name = names[code.toLowerCase().slice(0, 3)] ?? names[code.toLowerCase().slice(0, 2)];
  return name && { code: code.toLowerCase(), name: name[0] as string };
};

export interface LanguagesSaid {
  readonly languages: readonly SpokenLanguage[];
  /** True when the text says more than the names of languages: "Spanish on Mondays". */
  readonly more: boolean;
}

/** The languages that a sentence such as "Spanish, ASL. Accommodations possible." names. */
export function languagesIn(text: string): LanguagesSaid {
  let left = ` ${plainWords(text)} `;
  const found: SpokenLanguage[] = [];
  for (const [word, language] of languageWords) {
    if (!left.includes(` ${word} `)) continue;
    left = left.replaceAll(` ${word} `, '  ');
    if (!found.some(({ code }) => code === language.code)) found.push(language);
  }
  const more = left.replace(/\b(and|or|also|in|the|none)\b/g, '').trim() !== '';
  return { languages: found, more };
}
