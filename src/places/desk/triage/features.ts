import type { Found } from './found.ts';
import { OWN_LEVEL } from './levels.ts';
import type { Reading } from './reading/reading.ts';
import { isPlayed } from './setting/played.ts';
import { type Scene, sceneOf } from './setting/scene.ts';
import type { SignName } from './signs/sign.ts';

/** The signs of a reading sorted by what they can tell. */
export interface Evidence {
  /** Plain signs, present, meant, and about the writer (or of themselves about somebody else). */
  present: Found[];
  past: Found[];
  denied: Found[];
  strain: Found[];
  length: number;
  /** Something in it is light or hopeful: thanks, tips, plans to look forward to. */
  isEased: boolean;
  /** A short text set in a game, a story, a joke or small troubles. */
  isLight: boolean;
}

const LIGHT = new Set<SignName>([
  'better',
  'wantToLive',
  'advice',
  'gratitude',
  'lookingForward',
  'seekingTips',
]);
const EASE = new Set<SignName>([
  'better',
  'wantToLive',
  'advice',
  'gratitude',
  'lookingForward',
  'seekingTips',
  'cutOff',
  'deathTalk',
  'suicideWord',
  'farewellTone',
  'hospital',
]);

export function evidenceIn(reading: Reading, found: readonly Found[]): Evidence {
  const length = reading.words.filter((word) => /\p{L}/u.test(word.plain)).length;
  const strain = found.filter(
    (sign) => !OWN_LEVEL[sign.name] && sign.person === 'me' && !sign.denied,
  );
  const isStrained =
    new Set(strain.filter((sign) => !EASE.has(sign.name)).map((sign) => sign.name)).size > 2;
  const plain = found.filter(
    (sign) => OWN_LEVEL[sign.name] && sign.person === 'me' && !isPlayed(sign, length, isStrained),
  );
  const isBetter = strain.some((sign) => sign.name === 'better');
  const isPast = (sign: Found) =>
    sign.longAgo || (isBetter && WAS.test(` ${sign.said} `) && THOUGHT.has(sign.name));
  return {
    present: plain.filter((sign) => !sign.denied && !isPast(sign)),
    past: plain.filter((sign) => !sign.denied && isPast(sign)),
    denied: plain.filter((sign) => sign.denied),
    strain,
    length,
    isEased: strain.some((sign) => LIGHT.has(sign.name)) || reading.text.includes('!'),
    isLight: length < 40 && isLightScene(sceneOf(reading.line)),
  };
}

const isLightScene = (scene: Scene): boolean =>
  scene.game || scene.story || scene.trivial || scene.laugh;

const WAS = / (?:was|were|had|wanted|felt|thought) /u;
const THOUGHT = new Set<SignName>(['thoughts', 'wishToDie', 'passiveWish', 'endWish', 'method']);

export type Features = Record<string, number>;

/** What the learned sum stands on: which signs occur (0 or 1), how long the text is and how much it speaks of oneself. */
export function featuresOf(evidence: Evidence, reading: Reading): Features {
  const features: Features = {};
  for (const sign of evidence.present) features[sign.name] = 1;
  for (const sign of evidence.strain) features[sign.name] = 1;
  if (evidence.past.length) features['past'] = 1;
  if (evidence.denied.length) features['denied'] = 1;
  const plain = reading.words.map((word) => word.plain);
  const rate = (words: string) =>
    (plain.filter((word) => ` ${words} `.includes(` ${word} `)).length /
      Math.max(8, plain.length)) *
    10;
  features['self'] = Math.min(2, rate('i me my myself am'));
  features['you'] = Math.min(2, rate('you your'));
  features['others'] = Math.min(2, rate('he she his her him they them'));
  features['never'] = Math.min(
    1,
    rate('nothing everything never nobody everyone always anymore no not'),
  );
  features['long'] = Math.min(3, Math.log2(1 + evidence.length / 16));
  return features;
}
