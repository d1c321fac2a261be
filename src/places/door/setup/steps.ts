import { age } from './answers/age.tsx';
import type { Answer } from './answers/answer.ts';
import { community } from './answers/community.tsx';
import { crisisLine } from './answers/crisis-line.tsx';
import { bundles, joining, places } from './answers/desk-answers.tsx';
import { emergency } from './answers/emergency.tsx';
import { glass } from './answers/glass.tsx';
import { hours } from './answers/hours.tsx';
import { region } from './answers/region.tsx';
import { rules } from './answers/rules.tsx';
import { starter } from './answers/starter.tsx';

/** The questions of the first run, in their order. The numbers to call come after the country that they are for. */
export const steps: readonly Answer[] = [
  community,
  region,
  starter,
  age,
  rules,
  hours,
  emergency,
  crisisLine,
  glass,
];

/** What a coordinator may change later. */
export const deskAnswers: readonly Answer[] = [
  community,
  region,
  joining,
  age,
  rules,
  hours,
  places,
  bundles,
];

export const stepNames = steps.map(({ name }) => name);

export function nextStep(done: readonly string[]): Answer | undefined {
  return steps.find(({ name }) => !done.includes(name));
}
