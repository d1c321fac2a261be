import { z } from 'zod';

export const encouragementForm = z
  .object({
    phrase: z.union([z.literal(''), z.uuid()]).optional(),
    words: z.string().trim().max(140, 'encouragements.words.long').optional(),
  })
  .refine(({ phrase, words }) => phrase || words, {
    path: ['words'],
    error: 'encouragements.words.missing',
  });

export const phraseForm = z.object({
  words: z
    .string('encouragements.phrase.missing')
    .trim()
    .min(1, 'encouragements.phrase.missing')
    .max(140, 'encouragements.words.long'),
});
