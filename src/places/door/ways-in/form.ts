import { z } from 'zod';
import { newPassword } from '../sign-in/public.ts';

const label = z.string().trim().max(60, 'ways-in.passkey.name.long');
const code = z.string().trim().min(6, 'ways-in.code.missing').max(60, 'ways-in.code.missing');
const then = z.string().max(500).optional();

export const passkeyForm = z.object({
  credential: z.string().min(1, 'ways-in.passkey.no-match').max(20_000),
  label: label.optional(),
  shared: z.literal('yes').optional(),
  then,
});
export const passkeyName = z.object({ label: label.min(1, 'ways-in.passkey.name.missing') });
export const codeForm = z.object({ code, then });
export const passwordForm = z.object({ password: newPassword });
export const againForm = z.object({
  password: z.string().min(1, 'ways-in.again.missing').max(128, 'ways-in.again.missing'),
  code: code.optional().or(z.literal('')),
  then,
});
export const recoveryForm = z.object({
  name: z.string().trim().min(1, 'ways-in.recovery.name.missing').max(80),
  code,
  shared: z.literal('yes').optional(),
});
export const addressForm = z.object({
  address: z
    .string('ways-in.address.wrong')
    .trim()
    .max(200, 'ways-in.address.wrong')
    .pipe(z.email('ways-in.address.wrong')),
});
export const openingForm = z.object({ shared: z.literal('yes').optional() });
