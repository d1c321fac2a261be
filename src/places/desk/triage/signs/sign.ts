/** What a phrase can be a sign of. `strain` signs say nothing alone; `weigh` adds them up. */
export type SignName =
  | 'wishToDie' | 'passiveWish' | 'thoughts' | 'method' | 'methodQuestion' | 'means' | 'item' | 'attemptWord' | 'threatWord' | 'plan' | 'date' | 'intent' | 'decided' | 'note'
  | 'goodbye' | 'givingAway' | 'afterIAmGone' | 'attempt' | 'nearAttempt' | 'taken' | 'underWay' | 'edge' | 'selfInjury' | 'selfInjuryUrge' | 'betterWithout'
  | 'noReason' | 'cannotGoOn' | 'otherAtRisk' | 'otherInDanger' | 'partnerThreat' | 'abuse' | 'commandVoices' | 'losingTouch' | 'rushing' | 'starving'
  | 'eating' | 'harmToOther' | 'vagueIt' | 'noTomorrow' | 'notHere' | 'lastWords' | 'setOnIt' | 'pieces' | 'piecesAside' | StrainName; // prettier-ignore

export type StrainName =
  | 'burden' | 'endWish' | 'worthless' | 'hopeless' | 'exhausted' | 'alone' | 'uncared' | 'lostAll' | 'trapped' | 'cannotCope' | 'noPoint' | 'selfHatred' | 'peace'
  | 'pain' | 'numb' | 'failure' | 'givenUp' | 'sorry' | 'cryForHelp' | 'deathTalk' | 'suicideWord' | 'hateLife' | 'holdingOn' | 'courage' | 'hospital' | 'farewellTone'
  | 'better' | 'wantToLive' | 'advice' | 'gratitude' | 'lookingForward' | 'seekingTips' | 'cutOff'; // prettier-ignore

export interface Sign {
  name: SignName;
  phrases: readonly string[];
  /** The phrase holds its own "not" ("do not want to live"), so a "not" before it does not undo it. */
  ownsNegation?: boolean;
  /** Words around the phrase that make it harmless ("disappear for a weekend"). */
  unless?: readonly string[];
  /** Only in somebody's own words about themselves; said of another person it counts as `otherAtRisk`. */
  ofSelf?: boolean;
}

/** One phrase a line, or several parted by `;`; their language is told in `reading/phrase.ts`. */
export function phrases(text: TemplateStringsArray): string[] {
  return text
    .join('')
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
