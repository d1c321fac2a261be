import { z } from 'zod';

export const makeForm = z.object({
  count: z.coerce
    .number('invitations.count.wrong')
    .int('invitations.count.wrong')
    .min(1, 'invitations.count.wrong')
    .max(40, 'invitations.count.wrong'),
  bundle: z.enum(['member', 'volunteer', 'staff'], 'invitations.bundle.missing'),
});

export const withdrawForm = z.object({
  made: z.string().regex(/^\d{4}-\d\d-\d\d [\d:.+-]{8,30}$/),
});
