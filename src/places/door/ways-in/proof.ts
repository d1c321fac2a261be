import { me, type Ask } from '../../../platform/web/context.ts';
import { provenLately } from '../sign-in/public.ts';

/** Ways in change only for whoever has lately shown who they are. Thrown away changes come back as a question. */
export async function withProof(
  c: Ask,
  work: (person: string) => Promise<Response>,
  then = '/you/ways-in',
): Promise<Response> {
  const person = me(c);
  // guard: recent-proof
  if (!provenLately(c)) return c.redirect(`/sign-in/again?then=${encodeURIComponent(then)}`, 303);
  return work(person);
}
