import type { Words } from '../../../platform/words.tsx';
import { piecesOf, type Piece } from './reach.ts';
import { STEPS, type SafetyPlan } from './step.ts';

/** All that a device keeps of a plan, in the reader's language; it is sealed before it is stored. */
export interface CopyWords {
  title: string;
  foot: string;
  sections: { title: string; lines: Piece[][] }[];
}

export function copyWords(
  { t }: Words,
  plan: SafetyPlan,
  lines: readonly string[],
  day: Date,
): CopyWords {
  return {
    title: t('safety-plan.title'),
    foot: t('safety-plan.open.kept', { day }),
    sections: STEPS.map((step) => ({
      title: t(`safety-plan.step.${step}`),
      lines: [...(plan.get(step) ?? []), ...(step === 'professionals' ? lines : [])].map(piecesOf),
    })).filter((section) => section.lines.length > 0),
  };
}
