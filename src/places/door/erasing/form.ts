import { z } from 'zod';

export const eraseForm = z.object({
  sure: z.literal('yes', 'erasing.sure.missing'),
  name: z.string().trim().max(80, 'erasing.proof.wrong').default(''),
  password: z.string().max(128, 'erasing.proof.wrong').default(''),
});
