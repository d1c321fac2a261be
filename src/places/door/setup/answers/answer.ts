import type { VNode } from 'preact';
import type { z } from 'zod';
import type { Ask } from '../../../../platform/web/context.ts';
import { readForm, type Typed } from '../../../../platform/web/form.ts';

/** One question about the community: asked once in set-up, and changed later on the desk. */
export interface Answer {
  name: string;
  /** What is kept now, as it would be typed. */
  kept(c: Ask): Promise<Typed>;
  fields(c: Ask, typed: Typed): VNode | Promise<VNode>;
  /** Undefined once it is kept; otherwise what was typed, with what is wrong. */
  save(c: Ask): Promise<Typed | undefined>;
}

export const asTyped = (values: Typed['values']): Promise<Typed> =>
  Promise.resolve({ values, errors: {} });

/** Parses the form at the door and keeps it; `write` may still refuse with what was typed. */
export async function keepForm<Shape extends z.ZodType>(
  c: Ask,
  shape: Shape,
  write: (data: z.infer<Shape>, typed: Typed) => Promise<Typed | undefined | void>,
): Promise<Typed | undefined> {
  const answer = await readForm(c, shape);
  if (!answer.ok) return answer.typed;
  return (await write(answer.data, answer.typed)) ?? undefined;
}
