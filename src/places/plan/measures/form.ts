import { z } from 'zod';
import type { Instrument } from './instruments.ts';
import type { Answers } from './rules.ts';

/** One field an item, `item-1` and on; an item may stay open. */
export function measureForm({ items, most }: Instrument) {
  const answer = z
    .union([z.literal('').transform(() => null), z.coerce.number().int().min(0).max(most)])
    .optional();
  const fields = Array.from({ length: items }, (_, n) => [`item-${n + 1}`, answer] as const);
  return z.object(Object.fromEntries(fields)).refine((said) => Object.values(said).some(isSaid), {
    path: ['item-1'],
    error: 'measures.answer.missing',
  });
}

export function answersIn(said: Record<string, number | null | undefined>, items: number): Answers {
  return Array.from({ length: items }, (_, n) => said[`item-${n + 1}`] ?? null);
}

const isSaid = (answer: number | null | undefined): boolean =>
  answer !== null && answer !== undefined;
