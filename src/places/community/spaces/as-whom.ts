import { randomInt } from 'node:crypto';
import type { Ask } from '../../../platform/web/context.ts';
import type { Typed } from '../../../platform/web/form.ts';
import { makePersona } from '../../door/people/public.tsx';
import type { JoinForm } from './form.ts';

/** The persona that was chosen, or a new one; its colours are left to chance, and changed under "your names". */
export async function personaFor(
  c: Ask,
  { persona, name }: Pick<JoinForm, 'persona' | 'name'>,
): Promise<string> {
  if (persona !== 'new') return persona;
  return makePersona(c.var.db, { name, first: randomInt(6), second: randomInt(6) });
}

export const statusOf = ({ errors }: Typed): 200 | 422 =>
  Object.keys(errors).length > 0 ? 422 : 200;
