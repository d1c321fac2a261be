import type { Evidence } from './evidence.ts';
import type { Found } from './found.ts';
import { type Level, OWN_LEVEL, VAGUE, worse } from './levels.ts';
import type { SignName } from './signs/sign.ts';
import { STRAIN } from './signs/strain.ts';

/** A vague sign counts beside a plain one, under strain, or when it is nearly all that was written and nothing eases it. */
export function counts(sign: Found, evidence: Evidence): boolean {
  if (!VAGUE.has(sign.name)) return true;
  const others = evidence.present.filter((other) => other.name !== sign.name);
  const heavy = heavyKinds(evidence);
  if (others.some((other) => !VAGUE.has(other.name)) || heavy > 2) return true;
  if (sign.name === 'attemptWord' && heavy > 0 && !isBetter(evidence)) return true;
  return (
    standsAlone(sign.name, evidence) ||
    (others.length > 0 && heavy > 1 && !(evidence.isEased && isBare(evidence)))
  );
}

/** Little else was written (at most 30 words), nothing of another topic, and nothing that eases it; thanks do not ease last words. */
function standsAlone(name: SignName, evidence: Evidence): boolean {
  if (name === 'harmToOther') return false;
  const isShort = OF_ITSELF.has(name) ? isBare(evidence) : isPlain(evidence);
  if (!isShort) return false;
  return !(FAREWELL.has(name) ? evidence.isHopeful : evidence.isEased);
}

const isPlain = ({ length, isAboutMore }: Evidence): boolean => length <= FEW && !isAboutMore;

/** What a sign is worth in its surroundings. */
export function levelOf(sign: Found, evidence: Evidence): Level {
  const own = OWN_LEVEL[sign.name] ?? 'green';
  if (sign.name === 'otherAtRisk') return levelOfOther(sign.said);
  if (sign.name === 'edge') return levelOfEdge(evidence);
  if (isMeantSoon(sign)) return 'crisis';
  if (own === 'red') return sign.scene.laugh && evidence.length < 25 ? 'amber' : own;
  return isRaised(sign.name, evidence) ? worse(own, 'red') : own;
}

/** Preparing, together with plain words of dying, is more than either; so are two vague signs of different kinds. */
export function together(signs: readonly Found[]): Level {
  const names = new Set(signs.map((sign) => sign.name));
  const prepares = names.has('note') || names.has('means') || names.has('plan');
  if (isDeadly(signs) && prepares) return 'crisis';
  if (names.has('losingTouch') && (isDeadly(signs) || names.has('selfInjuryUrge'))) return 'red';
  const vague = [...names].filter((name) => VAGUE.has(name) && name !== 'harmToOther').length;
  return vague > 1 || (isDeadly(signs) && vague > 0) ? 'red' : 'green';
}

/** Shorter than 16 words: hardly anything but the sign itself was written. */
export const isBare = (evidence: Evidence): boolean => evidence.length < 16;

export const isBetter = (evidence: Evidence): boolean =>
  evidence.strain.some(({ name }) => name === 'better' || name === 'gratitude');

/** How many kinds of heavy feeling a text holds. */
export const heavyKinds = (evidence: Evidence): number =>
  new Set(evidence.strain.filter((sign) => HEAVY.has(sign.name)).map((sign) => sign.name)).size;

const FEW = 30;
const names = (list: string): Set<SignName> => new Set(list.split(' ') as SignName[]);
const NOT_HEAVY = names('cryForHelp sorry suicideWord lostAll uncared');
const HEAVY = new Set(STRAIN.map((sign) => sign.name).filter((name) => !NOT_HEAVY.has(name)));
const DEADLY = names('thoughts wishToDie method attempt betterWithout passiveWish');
const MEANT = names('thoughts method means');
const SERIOUS = names(
  'attemptWord vagueIt decided plan item goodbye givingAway afterIAmGone notHere lastWords setOnIt',
);
const RAISED_ALONE = names(
  'vagueIt decided plan item goodbye notHere lastWords setOnIt edge afterIAmGone',
);
const OF_ITSELF = names('attemptWord afterIAmGone threatWord');
const FAREWELL = names('goodbye lastWords');
const LIFE_WEARY = names('passiveWish noReason betterWithout cannotGoOn');
const OF_DEATH = names('deathTalk suicideWord hospital');

const isDeadly = (signs: readonly Found[]): boolean => signs.some((sign) => DEADLY.has(sign.name));

const isMeantSoon = ({ isSoon, name, said }: Found): boolean =>
  isSoon && MEANT.has(name) && !said.includes('suicidal');

/** What is amber elsewhere leads the queue under strain, or when somebody wrote nothing else. */
function isRaised(name: SignName, evidence: Evidence): boolean {
  if (name === 'attemptWord' && heavyKinds(evidence) > 0) return true;
  if (SERIOUS.has(name))
    return (
      isGrave(evidence) ||
      (RAISED_ALONE.has(name) && isPlain(evidence) && standsAlone(name, evidence))
    );
  return LIFE_WEARY.has(name) && isBare(evidence) && !evidence.isEased && !evidence.isLight;
}

/** Much strain, or some with words of death. */
function isGrave(evidence: Evidence): boolean {
  const heavy = heavyKinds(evidence);
  return heavy > 2 || (heavy > 0 && evidence.strain.some((sign) => OF_DEATH.has(sign.name)));
}

function levelOfEdge(evidence: Evidence): Level {
  if (isGrave(evidence) || isDeadly(evidence.present)) return 'crisis';
  return standsAlone('edge', evidence) ? 'red' : 'amber';
}

function levelOfOther(said: string): Level {
  if (/self harm|cut|harm/u.test(said))
    return /wrist|throat|blood|bleeding/u.test(said) ? 'red' : 'amber';
  return NOW.test(` ${said} `) ? 'crisis' : 'red';
}

const NOW =
  / (?:going to|about to|took|taken|swallowed|overdosed|overdosing|right now|tonight|gun|ledge|bridge|note|goodbye) /u;
