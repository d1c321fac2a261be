import { type Evidence, type Features } from './features.ts';
import type { Found } from './found.ts';
import { isAtLeast, type Level, OWN_LEVEL, worse } from './levels.ts';
import type { SignName } from './signs/sign.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** The level of what was read, and the signs that it stands on, heaviest first. */
export interface Weighed {
  level: Level;
  signs: Found[];
  /** Whether the sum of strain, and no plain sign, raised the level. */
  byStrain: boolean;
}

export function weigh(evidence: Evidence, features: Features): Weighed {
  const signs = evidence.present.filter((sign) => counts(sign, evidence));
  const single = signs.map((sign) => levelOf(sign, evidence)).reduce(worse, 'green');
  const level = worse(worse(single, together(signs)), pastLevel(evidence));
  const byStrain = level === 'green' && strainSum(features) > STRAIN_THRESHOLD;
  return {
    level: byStrain ? 'amber' : level,
    signs: signs.toSorted((one, other) => rank(other, evidence) - rank(one, evidence)),
    byStrain,
  };
}

/** Log-odds from the learned weights; above 0.5 a text without a plain sign is read by a person. */
export function strainSum(features: Features): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + (WEIGHTS[name] ?? 0) * value, BIAS);
}

const STRAIN_THRESHOLD = 0.5;
const STRAINED = 2;
const PLAINLY_DEADLY = new Set<SignName>(['thoughts', 'wishToDie', 'method', 'attempt', 'betterWithout', 'passiveWish']);
const PREPARING = new Set<SignName>(['note', 'means', 'item', 'plan', 'givingAway', 'goodbye', 'decided']);

function counts(sign: Found, evidence: Evidence): boolean {
  if (sign.name !== 'plan') return true;
  return strains(evidence) > STRAINED || evidence.present.some((other) => other.name !== 'plan');
}

function levelOf(sign: Found, evidence: Evidence): Level {
  const own = OWN_LEVEL[sign.name] ?? 'green';
  if (sign.name === 'otherAtRisk' && NOW.test(` ${sign.said} `)) return 'crisis';
  const halfJoke = sign.scene.laugh && evidence.length < 25 && own === 'red';
  return halfJoke ? 'amber' : own;
}

const NOW = / (?:going to|about to|took|taken|swallowed|overdosed|overdosing|right now|tonight|gun|ledge|bridge|note|goodbye) /u;

/** Preparing, together with plain words of dying, is more than either. */
function together(signs: readonly Found[]): Level {
  const deadly = new Set(signs.filter((sign) => PLAINLY_DEADLY.has(sign.name)).map((sign) => sign.name));
  const preparing = new Set(signs.filter((sign) => PREPARING.has(sign.name)).map((sign) => sign.name));
  if (deadly.size && (preparing.has('note') || preparing.has('means') || preparing.has('plan'))) return 'crisis';
  if (preparing.size > 1 || (deadly.size && preparing.size)) return 'red';
  return 'green';
}

function pastLevel(evidence: Evidence): Level {
  const isBetter = evidence.strain.some((sign) => sign.name === 'better' || sign.name === 'wantToLive');
  return evidence.past.some((sign) => sign.name === 'attempt') && !isBetter && strains(evidence) > STRAINED ? 'amber' : 'green';
}

const strains = (evidence: Evidence): number => new Set(evidence.strain.filter((sign) => (WEIGHTS[sign.name] ?? 0) > 0).map((sign) => sign.name)).size;

function rank(sign: Found, evidence: Evidence): number {
  const level = levelOf(sign, evidence);
  return ['amber', 'red', 'crisis'].filter((floor) => isAtLeast(level, floor as Level)).length;
}
