import { type Evidence, type Features } from './features.ts';
import type { Found } from './found.ts';
import { isAtLeast, type Level, OWN_LEVEL, VAGUE, worse } from './levels.ts';
import type { SignName } from './signs/sign.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** The level of what was read, and the signs that it stands on, heaviest first. */
export interface Weighed {
  level: Level;
  signs: Found[];
  /** Whether the sum of strain, and no plain sign, raised the level. */
  byStrain: boolean;
}

/** Weights and bias of log-odds, as learned in `bench`. */
export interface Learned {
  bias: number;
  weights: Readonly<Record<string, number>>;
}

export function weigh(evidence: Evidence, features: Features, learned: Learned = LEARNED): Weighed {
  const signs = evidence.present.filter((sign) => counts(sign, evidence));
  const single = signs.map((sign) => levelOf(sign, evidence)).reduce(worse, 'green');
  const level = worse(worse(single, together(signs)), pastLevel(evidence));
  const byStrain = level === 'green' && canStrain(evidence) && logOdds(learned, features) > 0;
  return {
    level: byStrain ? 'amber' : level,
    signs: signs.toSorted((one, other) => rank(other, evidence) - rank(one, evidence)),
    byStrain,
  };
}

/** Log-odds that a text holds any suicidal thought; above 0 a text without a plain sign is read by a person. */
export function logOdds({ bias, weights }: Learned, features: Features): number {
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + (weights[name] ?? 0) * value,
    bias,
  );
}

/** A few light words must not add up to strain. */
function canStrain(evidence: Evidence): boolean {
  return strains(evidence) > (evidence.length < BARE ? 2 : 1) && !evidence.isLight;
}

const LEARNED: Learned = { bias: BIAS, weights: WEIGHTS };
const STRAINED = 2;
const PLAINLY_DEADLY = new Set<SignName>([
  'thoughts',
  'wishToDie',
  'method',
  'attempt',
  'betterWithout',
  'passiveWish',
]);

/** A vague sign counts beside a plain one, under strain, or when it is nearly all that was written and nothing eases it. */
function counts(sign: Found, evidence: Evidence): boolean {
  if (!VAGUE.has(sign.name)) return true;
  const others = evidence.present.filter((other) => other.name !== sign.name);
  if (others.some((other) => !VAGUE.has(other.name)) || strains(evidence) > STRAINED) return true;
  if (sign.name === 'attemptWord' && strains(evidence) > 0 && !isBetter(evidence)) return true;
  const isBare = evidence.length < BARE && !evidence.isEased && sign.name !== 'harmToOther';
  return isBare || (others.length > 0 && strains(evidence) > 1);
}

function levelOf(sign: Found, evidence: Evidence): Level {
  const own = OWN_LEVEL[sign.name] ?? 'green';
  if (sign.name === 'otherAtRisk' && /self harm|cut|harm/.test(sign.said)) return 'amber';
  if (sign.name === 'otherAtRisk' && NOW.test(` ${sign.said} `)) return 'crisis';
  if (sign.name === 'attemptWord' && strains(evidence) > 0) return 'red';
  if (SERIOUS.has(sign.name) && isGrave(evidence)) return 'red';
  if (sign.isSoon && MEANT.has(sign.name) && !/suicidal/.test(sign.said)) return 'crisis';
  const halfJoke = sign.scene.laugh && evidence.length < 25 && own === 'red';
  return halfJoke ? 'amber' : own;
}

const BARE = 16;
/** Much strain, or some with words of death. */
function isGrave(evidence: Evidence): boolean {
  const some = strains(evidence);
  return (
    some > STRAINED ||
    (some > 0 && evidence.strain.some((strain) => SPEAKS_OF_DEATH.has(strain.name)))
  );
}

const MEANT = new Set<SignName>(['thoughts', 'method', 'means']);
const SERIOUS = new Set<SignName>([
  'attemptWord',
  'vagueIt',
  'decided',
  'plan',
  'item',
  'goodbye',
  'givingAway',
  'afterIAmGone',
]);
const SPEAKS_OF_DEATH = new Set<SignName>(['deathTalk', 'suicideWord', 'hospital']);
const NOW =
  / (?:going to|about to|took|taken|swallowed|overdosed|overdosing|right now|tonight|gun|ledge|bridge|note|goodbye) /u;

/** Preparing, together with plain words of dying, is more than either; so are two vague signs of different kinds. */
function together(signs: readonly Found[]): Level {
  const names = new Set(signs.map((sign) => sign.name));
  const isDeadly = [...names].some((name) => PLAINLY_DEADLY.has(name));
  if (isDeadly && (names.has('note') || names.has('means') || names.has('plan'))) return 'crisis';
  if (names.has('losingTouch') && (isDeadly || names.has('selfInjuryUrge'))) return 'red';
  const vague = [...names].filter((name) => VAGUE.has(name) && name !== 'harmToOther').length;
  return vague > 1 || (isDeadly && vague > 0) ? 'red' : 'green';
}

function pastLevel(evidence: Evidence): Level {
  return evidence.past.some((sign) => sign.name === 'attempt') &&
    !isBetter(evidence) &&
    strains(evidence) > STRAINED
    ? 'amber'
    : 'green';
}

const isBetter = (evidence: Evidence): boolean =>
  evidence.strain.some(({ name }) => name === 'better' || name === 'gratitude');

const strains = (evidence: Evidence): number =>
  new Set(evidence.strain.filter((sign) => (WEIGHTS[sign.name] ?? 0) > 0).map((sign) => sign.name))
    .size;

function rank(sign: Found, evidence: Evidence): number {
  const level = levelOf(sign, evidence);
  return ['amber', 'red', 'crisis'].filter((floor) => isAtLeast(level, floor as Level)).length;
}
