import { z } from 'zod';
import { linesIn } from './section.ts';

const MOST_LINES = 40;
const most = 4000;

const words = z
  .string()
  .max(most, 'recovery-plan.words.long')
  .optional()
  .transform((typed) => linesIn(typed ?? ''))
  .refine((lines) => lines.length <= MOST_LINES, 'recovery-plan.words.many');

/** At most 40 things and 4,000 characters a section. */
export const sectionForm = z.object({ words });

/** Early signs, each in a field of its own named by its id, and new ones in another. */
export const signsForm = z
  .object({ words })
  .catchall(z.string().trim().max(200, 'recovery-plan.sign.long'));

/** The words typed for each sign, by its id. */
export const signsIn = (typed: z.infer<typeof signsForm>): Map<string, string> =>
  new Map(
    Object.entries(typed).flatMap(([field, value]) =>
      field.startsWith('sign-') && typeof value === 'string'
        ? [[field.slice('sign-'.length), value] as const]
        : [],
    ),
  );
