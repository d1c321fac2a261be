import { z } from 'zod';
import { isZone } from '../../../platform/local-days.ts';

const yes = z.literal('yes').optional();
const clockTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'settings.quiet-hours.wrong')
  .default('');

export const deviceForm = z.object({
  language: z.string().max(20).default(''),
  look: z.enum(['', 'light', 'dark']).default(''),
  contrast: yes,
  text: yes,
  quiet: yes,
});

/** Quiet hours have a beginning and an end, or neither. */
export const personForm = deviceForm
  .extend({
    zone: z
      .string()
      .max(60)
      .default('')
      .refine((zone) => zone === '' || isZone(zone), 'settings.zone.wrong'),
    'quiet-from': clockTime,
    'quiet-until': clockTime,
    letters: yes,
    words: yes,
  })
  .refine((form) => (form['quiet-from'] === '') === (form['quiet-until'] === ''), {
    path: ['quiet-until'],
    message: 'settings.quiet-hours.half',
  });

export type Device = z.infer<typeof deviceForm>;
export type Own = z.infer<typeof personForm>;
