import { z } from 'zod';

/** At most 2,000 characters a step: what is short is found on a hard day. */
export const stepForm = z.object({
  words: z.string().max(2000, 'safety-plan.words.long').optional(),
  then: z.enum(['next', 'stop']).optional(),
});

export const copyForm = z.object({ copy: z.uuid() });
