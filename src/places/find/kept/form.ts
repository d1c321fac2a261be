import { z } from 'zod';

export const keptForm = z.object({
  note: z.string().trim().max(2000, 'kept.note.long').default(''),
  shown: z.literal('yes').optional(),
});
