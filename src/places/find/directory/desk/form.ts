import { z } from 'zod';

export const newSource = 'new';

export const bringForm = z.object({
  source: z
    .union([z.uuid('directory.desk.source.choose'), z.literal(newSource)])
    .default(newSource),
  'source-name': z.string().trim().max(120, 'directory.desk.source.long').default(''),
  whole: z.string().optional(),
  licence: z.string().optional(),
});

export type BringForm = z.infer<typeof bringForm>;

/** Together, packed or not. */
export const largestUpload = 32 * 1024 * 1024;

/** The files of a posted form, without the empty one that browsers send for none. */
export const filesIn = (body: Record<string, unknown>): File[] =>
  [body['list']].flat().filter((value): value is File => value instanceof File && value.size > 0);
