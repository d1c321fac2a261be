/** The steps of a safety plan, in the order in which they help. */
export const STEPS = [
  'signs',
  'doing',
  'lifting',
  'asking',
  'professionals',
  'safer',
  'living',
] as const;

export type Step = (typeof STEPS)[number];

/** What each step says, one thing a line; a step without words is left out. */
export type SafetyPlan = ReadonlyMap<Step, readonly string[]>;

export const isStep = (text: string): text is Step => (STEPS as readonly string[]).includes(text);

export const nextStep = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) + 1];

/** The things of a step: one a line, without empty ones and without marks of a list. */
export const linesIn = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '');
