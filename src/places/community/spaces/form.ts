import { z } from 'zod';

export const THEMES = [
  'everyday',
  'condition',
  'culture',
  'faith',
  'language',
  'life',
  'supporters',
] as const;
export type Theme = (typeof THEMES)[number];

/** From the widest door to the narrowest: a space in which something was said may only go on to the right. */
export const VISIBILITIES = ['open', 'members', 'approval', 'discreet'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

const text = (most: number) =>
  z.string().trim().max(most, 'spaces.text.long').optional().default('');
const tick = z
  .string()
  .optional()
  .transform((value) => value === 'yes');

const weekday = z.coerce.number().int().min(1).max(7);
const time = z
  .string()
  .regex(/^(|([01]\d|2[0-3]):[0-5]\d)$/, 'spaces.hours.wrong')
  .optional()
  .default('');

export const spaceForm = z
  .object({
    name: z
      .string('spaces.name.missing')
      .trim()
      .min(1, 'spaces.name.missing')
      .max(80, 'spaces.text.long'),
    about: text(600),
    theme: z.enum(THEMES, 'spaces.theme.missing'),
    visibility: z.enum(VISIBILITIES, 'spaces.visibility.missing'),
    rules: text(4000),
    starts: z.enum(['members', 'guides'], 'spaces.starts.missing'),
    firstRead: tick,
    adultsOnly: tick,
    days: z.union([z.array(weekday), weekday.transform((one) => [one])]).optional(),
    opens: time,
    closes: time,
    called: text(40),
  })
  .refine(({ days = [], opens, closes }) => days.length === 0 || (opens !== '' && closes > opens), {
    path: ['opens'],
    error: 'spaces.hours.wrong',
  });

export type SpaceForm = z.infer<typeof spaceForm>;

export const joinForm = z
  .object({
    persona: z.union([z.uuid(), z.literal('new'), z.literal('')], 'spaces.persona.missing'),
    name: text(40),
    words: text(600),
    code: z.string().max(40).optional(),
  })
  .refine(({ persona, name }) => persona !== 'new' || name !== '', {
    path: ['name'],
    error: 'spaces.persona.name.missing',
  });

export type JoinForm = z.infer<typeof joinForm>;

/** The same hours on each day that was ticked. */
/** Opening times of one weekday (1 is Monday), `HH:MM` local. */
export interface SpaceHours {
  weekday: number;
  opens: string;
  closes: string;
}

export const hoursIn = ({ days = [], opens, closes }: SpaceForm): SpaceHours[] =>
  days.map((day) => ({ weekday: day, opens, closes }));

/** Whoever makes a discreet space is in it from the start, or would not find it again. */
export const newSpaceForm = spaceForm.refine(
  ({ visibility, called }) => visibility !== 'discreet' || called !== '',
  { path: ['called'], error: 'spaces.persona.name.missing' },
);
