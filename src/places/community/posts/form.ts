import { z } from 'zod';
import { plainText } from './markdown.ts';

export const POST_KINDS = ['story', 'question', 'strategy', 'wanted', 'given'] as const;
export type PostKind = (typeof POST_KINDS)[number];

export const CONTENT_NOTES = [
  'suicide',
  'self-injury',
  'abuse',
  'violence',
  'eating',
  'substances',
  'death',
  'hospital',
  'pregnancy',
  'discrimination',
] as const;
export type ContentNote = (typeof CONTENT_NOTES)[number];

export const NEEDS = [
  'sleep',
  'panic',
  'low',
  'anger',
  'urges',
  'alone',
  'too-much',
  'mornings',
  'going-out',
  'work',
  'thoughts',
  'someone-ill',
] as const;

export const MARKS = ['with_you', 'helped', 'me_too'] as const;
export type Mark = (typeof MARKS)[number];

const several = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.array(z.enum(values)), z.enum(values).transform((one) => [one])])
    .optional()
    .default([]);
const body = z
  .string('posts.body.missing')
  .refine((text) => plainText(text).trim() !== '', 'posts.body.missing')
  .max(20_000, 'posts.body.long');

/** `sure`: the person read what the check said of the sentences in `shown`, and sends them as they are. */
const saying = {
  body,
  notes: several(CONTENT_NOTES),
  sure: z.string().optional(),
  shown: z.union([z.array(z.string()), z.string().transform((one) => [one])]).optional(),
};

export const postForm = z.object({
  ...saying,
  kind: z.enum(POST_KINDS, 'posts.kind.missing'),
  title: z
    .string('posts.title.missing')
    .transform((text) => plainText(text).replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'posts.title.missing').max(120, 'posts.title.long')),
  needs: several(NEEDS),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'posts.language.wrong')
    .optional()
    .default('en'),
});

export const replyForm = z.object({ ...saying, tried: z.string().optional() });

export const markForm = z.object({ mark: z.enum(MARKS) });
export const apartForm = z.object({ how: z.enum(['mute', 'block', 'none']) });

/** A rule for each content note; what is missing stays folded. */
export const noteForm = z.object(
  Object.fromEntries(
    CONTENT_NOTES.map((note) => [note, z.enum(['show', 'fold', 'leave_out']).optional()]),
  ) as Record<
    ContentNote,
    z.ZodOptional<z.ZodEnum<{ show: 'show'; fold: 'fold'; leave_out: 'leave_out' }>>
  >,
);
