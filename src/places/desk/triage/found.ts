import { OWN_LEVEL } from './levels.ts';
import { patternOf } from './reading/phrase.ts';
import { type PhraseBook, phraseBookOf } from './reading/phrase-book.ts';
import type { Reading } from './reading/reading.ts';
import { isDenied } from './setting/denial.ts';
import { type Person, personOf } from './setting/person.ts';
import { NO_SCENE, type Scene, sceneOf } from './setting/scene.ts';
import { isLongAgo, isSoon } from './setting/time.ts';
import { ENGLISH } from './signs/all.ts';
import { SPANISH } from './signs/spanish.ts';
import type { Sign, SignName } from './signs/sign.ts';

/** One place where a sign was read, with its setting. `start` and `end` are characters of what was written, end exclusive. */
export interface Found {
  name: SignName;
  start: number;
  end: number;
  said: string;
  written: string;
  person: Person;
  denied: boolean;
  longAgo: boolean;
  /** A time within about a week is named right after it. */
  isSoon: boolean;
  quoted: boolean;
  scene: Scene;
}

/** A tongue that Kith reads: its signs, and how it tells "not" and "long ago". */
interface Tongue {
  signs: readonly Sign[];
  book: PhraseBook;
  harmless: readonly (RegExp | undefined)[];
  isDenied: (before: string) => boolean;
  isLongAgo: (before: string, after: string) => boolean;
}

const booked = (signs: readonly Sign[]) => ({
  signs,
  book: phraseBookOf(signs.map((sign) => sign.phrases)),
  harmless: signs.map(
    ({ unless }) => unless && new RegExp(`(?<= )(?:${unless.map(patternOf).join('|')})`, 'u'),
  ),
});

export const ENGLISH_TONGUE: Tongue = { ...booked(ENGLISH), isDenied, isLongAgo };
export const SPANISH_TONGUE: Tongue = {
  ...booked(SPANISH),
  isDenied: (before) =>
    / (?:no|nunca|jamas|sin|tampoco|ya no)(?: (?:me|quiero|voy|a|he|pienso|estoy|tengo|que|pensando|de|en|ganas))* $/u.test(
      before,
    ),
  isLongAgo: (before, after) =>
    / hace (?:\S+ )?anos | cuando era | en el pasado | antes queria | de joven /u.test(
      before + after,
    ),
};

/** All signs in a reading, from its beginning to its end; places of one sign do not overlap. */
export function foundIn(reading: Reading, tongue: Tongue = ENGLISH_TONGUE): Found[] {
  const found: Found[] = [];
  const reached = new Map<number, number>();
  let at = 1;
  for (const word of reading.line.trim().split(' ')) {
    for (const [name, pattern] of tongue.book.openedBy(word)) {
      if ((reached.get(name) ?? 0) > at) continue;
      const said = matchAt(pattern, reading.line, at);
      if (said === undefined || isHarmless(tongue.harmless[name], reading.line, at, said)) continue;
      reached.set(name, at + said.length);
      found.push(placed(reading, tongue, name, at, said));
    }
    at += word.length + 1;
  }
  return found;
}

function matchAt(pattern: RegExp, line: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0];
}

function isHarmless(harmless: RegExp | undefined, line: string, at: number, said: string): boolean {
  return harmless?.test(` ${line.slice(Math.max(0, at - 40), at + said.length + 60)}`) ?? false;
}

function placed(reading: Reading, tongue: Tongue, name: number, at: number, said: string): Found {
  const sign = tongue.signs[name] as Sign;
  const { words, line, wordAt, text } = reading;
  const from = wordAt[at] ?? 0;
  const to = wordAt[at + said.trimEnd().length - 1] ?? from;
  const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? text.length];
  return {
    name: sign.name,
    start,
    end,
    said: said.trim(),
    written: text.slice(start, end),
    person: sign.ofSelf ? personOf(words, from, to) : 'me',
    quoted: [from, to].every((index) => words[index]?.quoted),
    ...toldAs(sign, tongue, line, at, said),
  };
}

function toldAs(sign: Sign, tongue: Tongue, line: string, at: number, said: string) {
  const before = line.slice(Math.max(0, at - 160), at);
  const onwards = `${said.trimEnd()}${line.slice(at + said.length - 1, at + said.length + 120)}`;
  return {
    denied: !sign.ownsNegation && tongue.isDenied(before),
    longAgo: tongue.isLongAgo(before, onwards),
    isSoon: isSoon(onwards),
    scene: OWN_LEVEL[sign.name] ? sceneOf(around(line, at, at + said.length)) : NO_SCENE,
  };
}

/** The sentence that holds the place, with one sentence on each side, at most 200 characters each way. */
function around(line: string, from: number, to: number): string {
  const lead = line
    .slice(Math.max(0, from - 200), from)
    .split(/(?<= [.?]) /u)
    .slice(-2)
    .join(' ');
  const rest = line
    .slice(to, to + 200)
    .split(/(?<= [.?]) /u)
    .slice(0, 2)
    .join(' ');
  return ` ${lead} ${line.slice(from, to)} ${rest} `.replace(/\s+/g, ' ');
}
