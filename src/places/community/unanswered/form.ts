import { z } from 'zod';

const whole = (least: number, most: number, wrong: string) =>
  z.coerce.number(wrong).int(wrong).min(least, wrong).max(most, wrong);

export const limitForm = z.object({ most: whole(0, 10, 'unanswered.limit.wrong') });

export const welcomeForm = z.object({
  words: z
    .string('unanswered.welcome.missing')
    .trim()
    .min(1, 'unanswered.welcome.missing')
    .max(1000, 'unanswered.welcome.long'),
});

/** A quarter of an hour to two days, in hours of the space. */
const hours = z.coerce
  .number('unanswered.hours.wrong')
  .min(0.25, 'unanswered.hours.wrong')
  .max(48, 'unanswered.hours.wrong')
  .transform((count) => Math.round(count * 60));

export const waitForm = z
  .object({ usual: hours, first: hours, turn: hours })
  .refine(({ usual, first }) => first <= usual, {
    path: ['first'],
    error: 'unanswered.first.wrong',
  });

/** Minutes of staffed hours. */
export type SpaceWait = z.infer<typeof waitForm>;

export const usualWait: SpaceWait = { usual: 240, first: 60, turn: 60 };
