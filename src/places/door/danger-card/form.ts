import { z } from 'zod';

const line = (missing: string) =>
  z.string(missing).trim().min(1, missing).max(500, 'danger-card.long');

export const dangerCardForm = z.object({
  name: line('danger-card.name.missing'),
  place: line('danger-card.place.missing'),
  contact: line('danger-card.contact.missing'),
  agreed: z.literal('yes', 'danger-card.agreed.missing'),
});
