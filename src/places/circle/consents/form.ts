import { z } from 'zod';
import { CONSENT_PARTS } from './parts.ts';
import { presetNames } from './presets.ts';

const part = z.enum(CONSENT_PARTS, 'consents.parts.unknown');

export const consentForm = z
  .object({
    preset: z.enum([...presetNames, 'exactly'], 'consents.preset.missing'),
    parts: z.union([z.array(part), part.transform((one) => [one])]).optional(),
    until: z.iso.date('consents.until.missing'),
  })
  .refine(({ preset, parts }) => preset !== 'exactly' || parts?.length, {
    path: ['preset'],
    error: 'consents.parts.missing',
  });

export const showForm = z.object({
  ties: z.union([z.array(z.uuid()), z.uuid().transform((one) => [one])], 'consents.show.missing'),
  until: z.iso.date('consents.until.missing'),
});
