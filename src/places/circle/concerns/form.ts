import { z } from 'zod';

export const SIGNS = [
  'sleep',
  'eating',
  'quiet',
  'low',
  'fast',
  'drinking',
  'missed',
  'unsafe',
  'other',
] as const;
export type Sign = (typeof SIGNS)[number];

const sign = z.enum(SIGNS, 'concerns.sign.unknown');

export const concernForm = z
  .object({
    signs: z.union([z.array(sign), sign.transform((one) => [one])]).optional(),
    words: z.string().trim().max(1000, 'concerns.words.long').optional(),
  })
  .refine(({ signs, words }) => signs?.length || words, {
    path: ['signs'],
    error: 'concerns.signs.missing',
  });
