import { z } from 'zod';
import { CONTENT_NOTES } from '../../community/posts/public.ts';
import { REPORT_REASONS } from '../../community/reports/public.ts';
import { debriefAnswers } from '../alerts/public.ts';

export const DECISIONS = [
  'stand',
  'let_through',
  'ask_change',
  'note',
  'move',
  'hide',
  'pause',
  'end',
  'alert',
] as const;
export type Decision = (typeof DECISIONS)[number];

export const REASONS = ['kept', ...REPORT_REASONS] as const;
export type Reason = (typeof REASONS)[number];

/** How long somebody may be asked to pause, in days. */
export const PAUSES = ['1', '3', '7', '30'] as const;

/** What may be seen as it is keeps the rules, where nothing else is said. */
const keeps: readonly Decision[] = ['stand', 'let_through'];

/** Whoever loses something is told why, in words. */
const told: readonly Decision[] = ['ask_change', 'move', 'hide', 'pause', 'end'];

export const decideForm = z
  .object({
    decision: z.enum(DECISIONS, 'moderation.decision.missing'),
    reason: z
      .union([z.enum(REASONS), z.literal('')])
      .optional()
      .default(''),
    words: z.string().trim().max(1000, 'moderation.words.long').optional().default(''),
    note: z
      .union([z.enum(CONTENT_NOTES), z.literal('')])
      .optional()
      .default(''),
    space: z
      .union([z.uuid(), z.literal('')])
      .optional()
      .default(''),
    days: z.enum(PAUSES).optional().default('3'),
  })
  .refine(({ decision, words }) => words !== '' || !told.includes(decision), {
    path: ['words'],
    error: 'moderation.words.missing',
  })
  .refine(({ decision, note }) => note !== '' || decision !== 'note', {
    path: ['note'],
    error: 'moderation.note.missing',
  })
  .refine(({ decision, space }) => space !== '' || decision !== 'move', {
    path: ['space'],
    error: 'moderation.space.missing',
  })
  .refine(({ decision, reason }) => reason !== '' || keeps.includes(decision), {
    path: ['reason'],
    error: 'moderation.reason.missing',
  })
  .transform((form) => ({ ...form, reason: form.reason || ('kept' as const) }));
export type DecideForm = z.infer<typeof decideForm>;

const someWords = z
  .string('moderation.write.missing')
  .trim()
  .min(1, 'moderation.write.missing')
  .max(1000, 'moderation.words.long');
export const wordsForm = z.object({ words: someWords });

export const CLOCKS = ['crisis', 'red', 'held', 'report', 'answer', 'amber', 'unanswered'] as const;
export type Clock = (typeof CLOCKS)[number];

const number = (least: number, most: number) =>
  z.coerce
    .number('moderation.number.wrong')
    .int('moderation.number.wrong')
    .min(least, 'moderation.number.wrong')
    .max(most, 'moderation.number.wrong');

const minutes = number(5, 10_080);
export const paceForm = z.object({
  crisis: minutes,
  red: minutes,
  held: minutes,
  report: minutes,
  answer: minutes,
  amber: minutes,
  unanswered: minutes,
  hard: number(1, 20),
  rest: number(1, 20),
  list: number(1, 20),
});
export type PaceForm = z.infer<typeof paceForm>;

export const careForm = z.object({ hard: number(0, 20) });

export const debriefForm = z.object({ answer: z.enum(debriefAnswers) });
