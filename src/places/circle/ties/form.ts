import { z } from 'zod';

export const TIE_KINDS = [
  'family',
  'friend',
  'neighbour',
  'partner',
  'peer',
  'faith',
  'professional',
  'advocate',
  'other',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

const name = (missing: string) =>
  z.string(missing).trim().min(1, missing).max(60, 'ties.name.long');

export const inviteForm = z.object({
  'their-name': name('ties.their-name.missing'),
  kind: z.enum(TIE_KINDS, 'ties.kind.missing'),
  'own-words': z.string().trim().max(200, 'ties.own-words.long').optional(),
  'my-name': name('ties.my-name.missing'),
  email: z.union([z.literal(''), z.email('ties.email.wrong')]).optional(),
});

export const codeForm = z.object({
  code: z.string('ties.code.missing').trim().min(1, 'ties.code.missing').max(40),
});

export const acceptForm = z.object({ name: name('ties.their-name.missing') });
