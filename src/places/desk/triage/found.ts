import { patternOf } from './reading/phrase.ts';
import type { Reading } from './reading/reading.ts';
import { isDenied } from './setting/denial.ts';
import { type Person, personOf } from './setting/person.ts';
import { type Scene, sceneOf } from './setting/scene.ts';
import { isLongAgo } from './setting/time.ts';
import { ENGLISH } from './signs/all.ts';
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

const READ = ENGLISH.map((sign) => ({
  sign,
  pattern: patternOf(sign.phrases),
  harmless: sign.unless && new RegExp(patternOf(sign.unless).source, 'u'),
}));

/** All signs in an English reading, in the order of the signs. */
export function foundIn(reading: Reading): Found[] {
  return READ.flatMap(({ sign, pattern, harmless }) =>
    [...reading.line.matchAll(pattern)]
      .filter(({ index, 0: said }) => !harmless?.test(reading.line.slice(Math.max(0, index - 40), index + said.length + 60)))
      .map((match) => placed(reading, sign, match.index, match[0])),
  );
}

function placed(reading: Reading, sign: Sign, at: number, said: string): Found {
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
    denied: !sign.ownsNegation && isDenied(before),
    longAgo: isLongAgo(before, `${said.trimEnd()}${after}`),
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
