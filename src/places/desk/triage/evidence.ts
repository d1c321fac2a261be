import type { Found } from './found.ts';
import { OWN_LEVEL } from './levels.ts';
import { piecedTogether } from './pieced.ts';
import type { Reading } from './reading/reading.ts';
import { isPlayed } from './setting/played.ts';
import { type Scene, sceneOf } from './setting/scene.ts';
import { topicsOf } from './setting/topic.ts';
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
  /** As `isEased`, and by more than thanks. */
  isHopeful: boolean;
  /** A short text set in a game, a story, a joke or small troubles. */
  isLight: boolean;
  /** It speaks of something besides its signs: what is vague may then be about that. */
  isAboutMore: boolean;
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
  const strain = found.filter((sign) => !OWN_LEVEL[sign.name] && isOwn(sign) && !sign.denied);
  const isStrained = kinds(strain.filter((sign) => !EASE.has(sign.name))) > 2;
  const plain = found.filter(
    (sign) => OWN_LEVEL[sign.name] && isOwn(sign) && !isPlayed(sign, length, isStrained),
  );
  const isHopeful =
    strain.some(({ name }) => LIGHT.has(name) && name !== 'gratitude') ||
    reading.text.includes('!');
  const isEased = isHopeful || strain.some(({ name }) => name === 'gratitude');
  const isLight = length < SHORT && isLightScene(sceneOf(reading.line));
  const isAboutMore = topicsOf(reading.words, plain) > 0;
  const apart = sorted(plain, strain);
  const isUnmeant = apart.past.length + apart.denied.length > 0;
  const present = [...apart.present, ...(isUnmeant ? [] : piecedTogether(reading))];
  return { ...apart, present, strain, length, isEased, isHopeful, isLight, isAboutMore };
}

/** Signs apart by whether they are meant now, are past, or are said not to be so. */
function sorted(plain: readonly Found[], strain: readonly Found[]) {
  const isBetter = strain.some((sign) => sign.name === 'better');
  const isPast = (sign: Found) =>
    sign.longAgo || (isBetter && WAS.test(` ${sign.said} `) && THOUGHT.has(sign.name));
  const meant = plain.filter((sign) => !sign.denied);
  return {
    present: meant.filter((sign) => !isPast(sign)),
    past: meant.filter(isPast),
    denied: plain.filter((sign) => sign.denied),
  };
}

const SHORT = 40;
const isOwn = (sign: Found): boolean => sign.person === 'me';
const kinds = (signs: readonly Found[]): number => new Set(signs.map((sign) => sign.name)).size;

const isLightScene = (scene: Scene): boolean =>
  scene.game || scene.story || scene.trivial || scene.laugh;

const WAS = / (?:was|were|had|wanted|felt|thought) /u;
const THOUGHT = new Set<SignName>(['thoughts', 'wishToDie', 'passiveWish', 'endWish', 'method']);
