import { z } from 'zod';

export const askForm = z.object({
  persona: z.uuid().optional(),
  person: z.uuid().optional(),
  part: z.string('glass.part.missing').min(1, 'glass.part.missing').max(60, 'glass.part.missing'),
  reason: z
    .string('glass.reason.missing')
    .trim()
    .min(20, 'glass.reason.short')
    .max(1000, 'glass.reason.long'),
});
