import type { Features } from '../../src/places/desk/triage/features.ts';
import { logOdds } from '../../src/places/desk/triage/weigh.ts';

export interface Weighted {
  features: Features;
  target: 0 | 1;
  weight: number;
}

interface Growing {
  bias: number;
  weights: Features;
}

const PENALTY = 0.01;
const ROUNDS = 600;

/** Logistic regression with a ridge penalty of 0.01 on the mean loss, by 600 rounds of plain gradient descent; no chance in it. */
export function learn(lessons: readonly Weighted[]): Growing {
  const learned: Growing = { bias: 0, weights: {} };
  const total = lessons.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) step(learned, lessons, total);
  return learned;
}

function step(learned: Growing, lessons: readonly Weighted[], total: number): void {
  const slope: Features = {};
  let biasSlope = 0;
  for (const { features, target, weight } of lessons) {
    const miss = weight * (1 / (1 + Math.exp(-logOdds(learned, features))) - target);
    biasSlope += miss;
    for (const [name, value] of Object.entries(features))
      slope[name] = (slope[name] ?? 0) + miss * value;
  }
  learned.bias -= biasSlope / total;
  for (const [name, value] of Object.entries(slope)) {
    const weight = learned.weights[name] ?? 0;
    learned.weights[name] = weight - value / total - PENALTY * weight;
  }
}
