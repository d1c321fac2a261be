import { z } from 'zod';
import { DIMENSIONS, stepsIn } from './goal.ts';

const MOST_STEPS = 12;

export const goalForm = z.object({
  words: z
    .string('goals.words.missing')
    .trim()
    .min(1, 'goals.words.missing')
    .max(200, 'goals.words.long'),
  dimension: z.enum(DIMENSIONS, 'goals.dimension.missing'),
  why: z.string().trim().max(500, 'goals.why.long').default(''),
  steps: z
    .string()
    .max(2000, 'goals.steps.long')
    .default('')
    .transform(stepsIn)
    .refine((steps) => steps.length <= MOST_STEPS, 'goals.steps.many'),
  ties: z.union([z.array(z.uuid()), z.uuid().transform((one) => [one])]).default([]),
});

export type GoalForm = z.infer<typeof goalForm>;

export const moveForm = z.object({ state: z.enum(['open', 'reached', 'aside']) });
