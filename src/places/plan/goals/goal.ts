/** Where a goal belongs in a life. */
export const DIMENSIONS = ['health', 'home', 'purpose', 'community'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface GoalStep {
  id: string;
  words: string;
  done: boolean;
}

export interface Goal {
  id: string;
  dimension: Dimension;
  words: string;
  why: string;
  state: 'open' | 'reached' | 'aside';
  steps: GoalStep[];
  /** Ties of who stands by its member for it; for a supporter, at most their own. */
  ties: string[];
}

/** Small steps: one a line, without empty ones, marks of a list, or the same one twice. */
export function stepsIn(words: string): string[] {
  const lines = words.split('\n').map((line) => line.replace(/^\s*[-*•]\s+/, '').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
