import type { Found } from '../found.ts';
import type { SignName } from '../signs/sign.ts';
import type { Scene } from './scene.ts';

/** Whether a sign belongs to a game, a story, a joke or a turn of speech. `length` is the number of words in the post. */
export function isPlayed(found: Found, length: number, strained: boolean): boolean {
  const { scene, name } = found;
  if (isTold(found)) return true;
  const isShort = length < SHORT;
  if (scene.game) return !strained || (isShort && HABITS.has(name));
  if (!HABITS.has(name)) return false;
  if (isJoke(scene, isShort)) return true;
  return isShort && !strained && isTurnOfSpeech(found);
}

/** Quoted in a story or a talk, or a lesson about others. */
function isTold({ scene, name, quoted }: Found): boolean {
  if (scene.aboutIt) return quoted || name === 'otherAtRisk';
  return quoted && isScene(scene);
}

const SHORT = 40;

/** Signs whose words are also used in fun or by habit ("kill me now", "I want to die"). */
const HABITS = new Set<SignName>(
  `wishToDie thoughts intent method endWish passiveWish decided harmToOther partnerThreat otherAtRisk taken underWay edge nearAttempt attempt note selfInjury
  betterWithout burden afterIAmGone noReason cannotGoOn means goodbye vagueIt attemptWord threatWord item plan`.split(
    /\s+/,
  ) as SignName[],
);

const isScene = ({ story, game, laugh }: Scene): boolean => story || game || laugh;

const isJoke = ({ trivial, laugh, lastStraw }: Scene, isShort: boolean): boolean =>
  (trivial && laugh) || (isShort && lastStraw && (trivial || laugh));

function isTurnOfSpeech({ scene, said, written }: Found): boolean {
  const isPlain = / (my life|suicid\S*|myself|tonight) /u.test(` ${said} `);
  const isSlang = /kms/iu.test(written);
  return scene.story || ((!isPlain || isSlang) && (scene.trivial || scene.laugh));
}
