import { patternOf } from './reading/phrase.ts';
import type { Reading } from './reading/reading.ts';
import { isDenied } from './setting/denial.ts';
import { type Person, personOf } from './setting/person.ts';
import { type Scene, sceneOf } from './setting/scene.ts';
import { isLongAgo } from './setting/time.ts';
import { ENGLISH } from './signs/all.ts';
import { SPANISH } from './signs/spanish.ts';
import type { Sign, SignName } from './signs/sign.ts';

/** One place where a sign was read, with its setting. `start` and `end` are characters of what was written, end exclusive. */
export interface Found {
  name: SignName;
  start: number;
  end: number;
  said: string;
  person: Person;
  denied: boolean;
  longAgo: boolean;
  quoted: boolean;
  scene: Scene;
}

/** A tongue that Kith reads: its signs, and how it tells "not" and "long ago". */
interface Tongue {
  signs: { sign: Sign; pattern: RegExp; harmless?: RegExp | undefined }[];
  isDenied: (before: string) => boolean;
  isLongAgo: (before: string, after: string) => boolean;
}

const compiled = (signs: readonly Sign[]): Tongue['signs'] =>
  signs.map((sign) => ({
    sign,
    pattern: patternOf(sign.phrases),
    harmless: sign.unless && new RegExp(patternOf(sign.unless).source, 'u'),
  }));

export const ENGLISH_TONGUE: Tongue = { signs: compiled(ENGLISH), isDenied, isLongAgo };
export const SPANISH_TONGUE: Tongue = {
  signs: compiled(SPANISH),
  isDenied: (before) => / (?:no|nunca|jamas|sin|tampoco|ya no)(?: (?:me|quiero|voy|a|he|pienso|estoy|tengo|que|pensando|de|en|ganas))* $/u.test(before),
  isLongAgo: (before, after) => / hace (?:\S+ )?anos | cuando era | en el pasado | antes queria | de joven /u.test(before + after),
};

/** All signs in a reading, in the order of the signs. */
export function foundIn(reading: Reading, tongue: Tongue = ENGLISH_TONGUE): Found[] {
  return tongue.signs.flatMap(({ sign, pattern, harmless }) =>
    [...reading.line.matchAll(pattern)]
      .filter(({ index, 0: said }) => !harmless?.test(reading.line.slice(Math.max(0, index - 40), index + said.length + 60)))
      .map((match) => placed(reading, tongue, sign, match.index, match[0])),
  );
}

function placed(reading: Reading, tongue: Tongue, sign: Sign, at: number, said: string): Found {
  const { words, line, wordAt, text } = reading;
  const from = wordAt[at] ?? 0;
  const to = wordAt[at + said.trimEnd().length - 1] ?? from;
  const before = line.slice(Math.max(0, at - 160), at);
  const after = line.slice(at + said.length - 1, at + said.length + 120);
  return {
    name: sign.name,
    start: words[from]?.start ?? 0,
    end: words[to]?.end ?? text.length,
    said: said.trim(),
    person: sign.ofSelf ? personOf(words, from, to) : 'me',
    denied: !sign.ownsNegation && tongue.isDenied(before),
    longAgo: tongue.isLongAgo(before, `${said.trimEnd()}${after}`),
    quoted: words[from]?.quoted === true && words[to]?.quoted === true,
    scene: sceneOf(around(line, at, at + said.length)),
  };
}

/** The sentence that holds the place, with one sentence on each side, at most 200 characters each way. */
function around(line: string, from: number, to: number): string {
  const lead = line.slice(Math.max(0, from - 200), from).split(/(?<= [.?]) /u).slice(-2).join(' ');
  const rest = line.slice(to, to + 200).split(/(?<= [.?]) /u).slice(0, 2).join(' ');
  return ` ${lead} ${line.slice(from, to)} ${rest} `.replace(/\s+/g, ' ');
}
