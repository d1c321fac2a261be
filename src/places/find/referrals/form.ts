import { z } from 'zod';
import { ANSWERS, OUTCOMES } from './moves.ts';

export const REASONS = ['full', 'fit', 'area', 'age', 'other'] as const;
export type Reason = (typeof REASONS)[number];

const line = (missing: string, most: number) =>
  z.string(missing).trim().min(1, missing).max(most, 'referrals.line.long');
const words = z.string().trim().max(2000, 'referrals.words.long').default('');

const passedOn = {
  called: line('referrals.called.missing', 60),
  need: line('referrals.need.missing', 2000),
  reach: z.string().trim().max(300, 'referrals.line.long').default(''),
};
const tie = z.uuid('referrals.follower.unknown');

/** `whom` is `me`, or the tie to the member for whom it is suggested; `follower` the tie to who may follow it. */
export const letterForm = z.object({
  ...passedOn,
  whom: z.union([z.literal('me'), tie]).default('me'),
  follower: z.union([z.literal(''), tie]).default(''),
  instead: z.union([z.literal(''), z.uuid()]).default(''),
});
export type LetterForm = z.infer<typeof letterForm>;

export const replyForm = z.object({ words: line('referrals.reply.missing', 2000) });
export const acceptForm = z.object({ follow: z.literal('yes').optional() });
export const outcomeForm = z.object({
  outcome: z.enum([...OUTCOMES, 'not-yet'], 'referrals.outcome.missing'),
});
export const codeForm = z.object({ code: line('referrals.code.missing', 60) });

const weeks = z.coerce
  .number('referrals.weeks.wrong')
  .int('referrals.weeks.wrong')
  .min(1, 'referrals.weeks.wrong')
  .max(104, 'referrals.weeks.wrong');

/** What an organisation says, or what somebody notes of a call. Weeks may be left out where nobody knows. */
export const answerForm = z
  .object({
    answer: z.enum(ANSWERS, 'referrals.answer.missing'),
    weeks: z.union([z.literal('').transform(() => null), weeks]).default(null),
    reason: z
      .union(
        [z.literal('').transform(() => undefined), z.enum(REASONS)],
        'referrals.reason.missing',
      )
      .optional(),
    words,
  })
  .refine(({ answer, reason }) => answer !== 'cannot' || reason, {
    path: ['reason'],
    error: 'referrals.reason.missing',
  })
  .refine(({ answer, words: said }) => answer !== 'ask' || said, {
    path: ['words'],
    error: 'referrals.question.missing',
  })
  .transform(({ answer, weeks: said, reason, words: own }) => ({
    answer,
    words: own,
    weeks: answer === 'wait' ? said : null,
    reason: answer === 'cannot' ? (reason ?? null) : null,
  }));
export type AnswerForm = z.infer<typeof answerForm>;
