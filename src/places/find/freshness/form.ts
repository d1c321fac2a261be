import { z } from 'zod';
import { hoursIn } from './apply.ts';
import type { EntryField } from './entry.ts';

export const aboutChoices = ['over', 'phone', 'hours', 'place', 'cost', 'words', 'other'] as const;

export const wrongForm = z.object({
  about: z.enum(aboutChoices, 'freshness.wrong.about.missing'),
  words: z.string().trim().max(1000, 'freshness.words.long').default(''),
});

const line = z.string().trim().max(300, 'freshness.line.long').optional();
const lines = z.string().trim().max(4000, 'freshness.lines.long').optional();
const age = z
  .string()
  .trim()
  .refine((text) => /^\d{0,3}$/.test(text) && Number(text) <= 130, 'freshness.age.wrong')
  .optional();
const number = z
  .string()
  .trim()
  .max(40, 'freshness.phone.wrong')
  .regex(/^[\d+()\s*#./-]*$/, 'freshness.phone.wrong')
  .optional();

const shape = {
  name: z
    .string()
    .trim()
    .min(1, 'freshness.name.missing')
    .max(200, 'freshness.line.long')
    .optional(),
  about: lines,
  status: z
    .enum(['active', 'inactive', 'defunct', 'temporarily closed'], 'freshness.status.wrong')
    .optional(),
  alert: line,
  who: lines,
  leastAge: age,
  mostAge: age,
  how: lines,
  wait: line,
  takesNew: z.enum(['', 'yes', 'no']).optional(),
  cost: lines,
  phone: number,
  text: number,
  email: z
    .string()
    .trim()
    .regex(/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'freshness.email.wrong')
    .optional(),
  url: z
    .string()
    .trim()
    .regex(/^$|^https?:\/\/\S+\.\S+$/, 'freshness.url.wrong')
    .optional(),
  hours: z
    .string()
    .max(2000, 'freshness.hours.wrong')
    .refine((text) => hoursIn(text) !== null, 'freshness.hours.wrong')
    .optional(),
  languages: lines,
  interpreters: line,
  bring: lines,
  street: line,
  city: line,
  postcode: line,
  transport: lines,
  secret: z.literal('yes').optional(),
} satisfies Record<EntryField, z.ZodType>;

export const entryForm = z.object({
  ...shape,
  words: z.string().trim().max(1000, 'freshness.words.long').default(''),
  checked: z.literal('yes').optional(),
});

export const checksForm = z.object({
  service: z
    .union([z.uuid(), z.array(z.uuid()).max(100)], 'freshness.checks.missing')
    .transform((one) => [one].flat()),
  how: z.enum(['called', 'wrote', 'site', 'visited'], 'freshness.how.missing'),
});

export const linkForm = z.object({
  to: z
    .string()
    .trim()
    .max(254)
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'freshness.email.wrong'),
});

export const decisionsForm = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
