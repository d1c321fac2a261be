import type { Found } from '../found.ts';

/** Signs whose words are also a habit of speech ("kill me now", "I want to die"). */
const HABITS = new Set([
  'wishToDie',
  'thoughts',
  'intent',
  'method',
  'endWish',
  'passiveWish',
  'decided',
  'harmToOther',
  'partnerThreat',
  'betterWithout',
  'burden',
  'afterIAmGone',
  'noReason',
  'cannotGoOn',
  'means',
  'goodbye',
  'vagueIt',
  'attemptWord',
  'threatWord',
  'item',
  'plan',
]);
const SHORT = 40;

/** Whether a sign belongs to a game, a story, a joke or a turn of speech. `length` is the number of words in the post. */
export function isPlayed(found: Found, length: number, strained: boolean): boolean {
  const { scene, name, quoted } = found;
  if (quoted && (scene.story || scene.game || scene.laugh || scene.aboutIt)) return true;
  if (name === 'otherAtRisk' && scene.aboutIt) return true;
  if (!HABITS.has(name)) return scene.game && !strained && length < SHORT && name !== 'taken';
  if (scene.game) return !strained || length < SHORT;
  if (
    (scene.trivial && scene.laugh) ||
    (length < SHORT && scene.lastStraw && (scene.trivial || scene.laugh))
  )
    return true;
  if (strained || length > SHORT) return false;
  const isPlain =
    / (my life|suicid\S*|myself|tonight) /u.test(` ${found.said} `) && !/kms/iu.test(found.written);
  return scene.story || (!isPlain && (scene.trivial || scene.laugh));
}
