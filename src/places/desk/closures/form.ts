import { z } from 'zod';
import { isDay, type Day } from '../../../platform/local-days.ts';

const day = (missing: string) =>
  z.custom<Day>((text) => typeof text === 'string' && isDay(text), missing);

/** The first day on which nobody is there, and the first on which somebody is again. */
export const closureForm = z
  .object({ from: day('closures.from.missing'), until: day('closures.until.missing') })
  .refine(({ from, until }) => until > from, { path: ['until'], error: 'closures.until.early' });
export type ClosureForm = z.infer<typeof closureForm>;
