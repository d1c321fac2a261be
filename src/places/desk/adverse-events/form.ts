import { z } from 'zod';

export const KINDS = [
  'late',
  'wrong',
  'worse',
  'false_alarm',
  'decision',
  'helper',
  'kith',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

export const HARMS = ['none', 'some', 'serious', 'unknown'] as const;
export type Harm = (typeof HARMS)[number];

const someWords = z
  .string('adverse-events.words.missing')
  .trim()
  .min(1, 'adverse-events.words.missing')
  .max(2000, 'adverse-events.words.long');

const reference = z.union([z.uuid(), z.literal('')]).default('');

export const eventForm = z.object({
  kind: z.enum(KINDS, 'adverse-events.kind.missing'),
  harm: z.enum(HARMS, 'adverse-events.harm.missing'),
  words: someWords,
  alert: reference,
  decision: reference,
});
export type EventForm = z.infer<typeof eventForm>;

export const reviewForm = z.object({ learned: someWords });
