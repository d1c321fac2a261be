import { z } from 'zod';

export const slowDownForm = z.object({
  hours: z.enum(['0', '24', '48', '72'], 'slow-down.hours.missing'),
});
