import { z } from 'zod';
import type { Role } from '../../../platform/web/context.ts';

/** In the order of how much a role can do. */
export const allRoles = [
  'facilitator',
  'peer_supporter',
  'professional',
  'moderator',
  'on_call',
  'safeguarding_lead',
  'glass_breaker',
  'coordinator',
  'administrator',
] as const satisfies readonly Role[];

const bundles = { staff: 'staff', volunteer: 'volunteer' } as const;

export const searchForm = z.object({
  name: z.string().trim().min(1, 'roles.search.missing').max(80, 'roles.search.missing'),
});

export const giveForm = z.object({
  role: z.enum([...allRoles, ...Object.values(bundles)], 'roles.give.missing'),
  until: z
    .string()
    .regex(/^$|^\d{4}-\d{2}-\d{2}$/, 'roles.give.until.wrong')
    .default(''),
  trained: z.literal('yes').optional(),
});

export const takeForm = z.object({ role: z.enum(allRoles, 'roles.give.missing') });

export const workNameForm = z.object({
  name: z.string().trim().min(1, 'roles.work-name.missing').max(60, 'roles.work-name.long'),
});
