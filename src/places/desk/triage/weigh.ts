import type { Evidence } from './evidence.ts';
import type { Features } from './features.ts';
import type { Found } from './found.ts';
import { type Level, ORDER, worse } from './levels.ts';
import { counts, heavyKinds, isBetter, isBare, levelOf, together } from './sign-level.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** The level of what was read, and the signs that it stands on, heaviest first; none when only strain raised it. */
export interface Weighed {
  level: Level;
  signs: Found[];
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
  const isHeavy = canStrain(evidence) && logOdds(learned, features) > 0;
  const rank = (sign: Found) => ORDER.indexOf(levelOf(sign, evidence));
  return {
    level: isHeavy ? worse(level, 'amber') : level,
    signs: signs.toSorted((one, other) => rank(other) - rank(one)),
  };
}

/** Log-odds that a text holds any suicidal thought; above 0 a text without a plain sign is read by a person. */
export function logOdds({ bias, weights }: Learned, features: Features): number {
  const shares = Object.entries(features).map(([name, value]) => (weights[name] ?? 0) * value);
  return shares.reduce((sum, share) => sum + share, bias);
}

const LEARNED: Learned = { bias: BIAS, weights: WEIGHTS };

/** A few light words must not add up to strain. */
function canStrain(evidence: Evidence): boolean {
  return heavyKinds(evidence) > (isBare(evidence) ? 2 : 1) && !evidence.isLight;
}

/** An attempt long ago, told without relief and under strain, still wants a reader. */
function pastLevel(evidence: Evidence): Level {
  const wasAttempt = evidence.past.some((sign) => sign.name === 'attempt');
  return wasAttempt && !isBetter(evidence) && heavyKinds(evidence) > 2 ? 'amber' : 'green';
}
