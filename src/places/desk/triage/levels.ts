import type { SignName } from './signs/sign.ts';

export type Level = 'green' | 'amber' | 'red' | 'crisis';

export const ORDER: Level[] = ['green', 'amber', 'red', 'crisis'];

export function worse(one: Level, other: Level): Level {
  return ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other;
}

export function isAtLeast(level: Level, floor: Level): boolean {
  return ORDER.indexOf(level) >= ORDER.indexOf(floor);
}

/** What one plain sign in somebody's own present words is worth by itself. Signs of strain are not here: only their sum counts. */
export const OWN_LEVEL: Partial<Record<SignName, Level>> = {
  taken: 'crisis', underWay: 'crisis', intent: 'crisis',
  wishToDie: 'red', thoughts: 'red', method: 'red', methodQuestion: 'red', means: 'red', note: 'red', decided: 'amber', attempt: 'red', nearAttempt: 'red',
  selfInjury: 'red', otherAtRisk: 'red', noTomorrow: 'red', pieces: 'red', piecesAside: 'amber', partnerThreat: 'red', commandVoices: 'red', starving: 'amber',
  passiveWish: 'amber', noReason: 'amber', cannotGoOn: 'amber', betterWithout: 'amber', item: 'amber', edge: 'amber', plan: 'amber', abuse: 'amber', goodbye: 'amber', givingAway: 'amber', afterIAmGone: 'amber', vagueIt: 'amber', notHere: 'amber', lastWords: 'amber', setOnIt: 'amber', attemptWord: 'amber', threatWord: 'amber',
  selfInjuryUrge: 'amber', eating: 'amber', losingTouch: 'amber', rushing: 'amber', harmToOther: 'amber',
}; // prettier-ignore

/** Words that many people use harmlessly: they count only beside other signs, under strain, or as nearly all that was said. */
export const VAGUE = new Set<SignName>([
  'vagueIt',
  'decided',
  'plan',
  'item',
  'edge',
  'givingAway',
  'afterIAmGone',
  'attemptWord',
  'threatWord',
  'harmToOther',
  'goodbye',
  'notHere',
  'lastWords',
  'setOnIt',
]);
