import { randomBytes } from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { clock } from '../../../platform/clock.ts';
import { enter } from '../../../platform/database.ts';
import { hashOf, sessionCookie } from '../../../platform/web/arrival.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { attributes, comeIn } from './cookie.ts';

const minutes = 10;

/** Someone who has passed the first step: comes in, or is asked for their code. `then` is a page of our own. */
async function afterFirstStep(
  c: Ask,
  person: string,
  { shared, then }: { shared: boolean; then: string },
): Promise<Response> {
  const token = randomBytes(32).toString('base64url');
  const ends = new Date(clock.now().getTime() + minutes * 60_000);
  await enter(c.var.db, 'visitor');
  const [row] = await c.var.db<{ asked: boolean }[]>`
    select app.ask_second_step(${person}, ${hashOf(token)}, ${ends}) as asked`;
  // guard: second-step
  if (row?.asked) {
    setCookie(c, nameOf(c), `${token}.${shared ? 'shared' : 'own'}`, {
      ...attributes(c),
      maxAge: minutes * 60,
    });
    return c.redirect(`/sign-in/code?then=${encodeURIComponent(then)}`, 303);
  }
  await comeIn(c, person, shared);
  return c.redirect(then, 303);
}

/** What this browser was given when it passed the first step. */
function waiting(c: Ask): { tokenHash: Buffer; shared: boolean } | undefined {
  const [token, device] = (getCookie(c, nameOf(c)) ?? '').split('.');
  return token ? { tokenHash: hashOf(token), shared: device === 'shared' } : undefined;
}

function done(c: Ask): void {
  deleteCookie(c, nameOf(c), attributes(c));
}

export const secondStep = { afterFirstStep, waiting, done };

const nameOf = (c: Ask): string => `${sessionCookie(c)}-step`;
