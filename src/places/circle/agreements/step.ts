import { z } from 'zod';
import type { ConsentPart } from '../consents/public.ts';

const MOST_PEOPLE = 10;
const LONGEST_DELAY_MINUTES = 14 * 24 * 60;

/** The longest that a consent may stand open by itself. */
export const LONGEST_OPENING_HOURS = 168;

export const HELP_KINDS = ['lift', 'company', 'meal', 'errand', 'walk', 'call'] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

const people = z
  .array(z.string().min(1).max(64))
  .min(1, 'agreements.error.people')
  .max(MOST_PEOPLE, 'agreements.error.people')
  .refine((ids) => new Set(ids).size === ids.length, 'agreements.error.people');

/** Which parts there are is asked in `refusals`, so that these rules reach no other capability's queries. */
const part = z.custom<ConsentPart>((given) => typeof given === 'string', 'agreements.error.parts');

const common = {
  /** Names the step within its agreement; its sealed words are kept under it. */
  id: z.string().min(1).max(64),
  /** After the agreement acts. */
  afterMinutes: z.int().min(0).max(LONGEST_DELAY_MINUTES, 'agreements.error.delay'),
  /** Only if what began it still holds then. */
  ifStill: z.boolean(),
  evenInQuietHours: z.boolean(),
  evenWhenAway: z.boolean(),
};

const words = z.object({ ...common, kind: z.literal('words') });
const notice = z.object({ ...common, kind: z.literal('notice'), to: people });
const opening = z.object({
  ...common,
  kind: z.literal('opening'),
  to: people,
  parts: z.array(part).min(1, 'agreements.error.parts'),
  hours: z
    .int('agreements.error.hours')
    .min(1, 'agreements.error.hours')
    .max(LONGEST_OPENING_HOURS, 'agreements.error.hours'),
});
const help = z.object({
  ...common,
  kind: z.literal('help'),
  help: z.enum(HELP_KINDS),
  /** Supporters, or all helpers of the community. */
  to: z.union([people, z.literal('helpers')]),
});
const alert = z.object({ ...common, kind: z.literal('alert') });

/**
 * What an agreement does. `words` speaks the member's own words back to them; `notice` sends the
 * member's words to people; `opening` is a consent that opens by itself and closes by itself;
 * `help` asks for help; `alert` calls the team on call. Words are sealed and kept elsewhere, by the
 * step's id.
 */
export const stepForm = z.discriminatedUnion('kind', [words, notice, opening, help, alert]);
export type Step = z.infer<typeof stepForm>;
