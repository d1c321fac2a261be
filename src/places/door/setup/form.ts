import { z } from 'zod';

export const beginForm = z.object({
  code: z.string().trim().min(1, 'setup.begin.code.missing').max(60, 'setup.begin.code.wrong'),
  password: z
    .string('sign-in.password.short')
    .min(10, 'sign-in.password.short')
    .max(128, 'sign-in.password.long'),
  adult: z.literal('yes', 'setup.begin.adult.missing'),
});
