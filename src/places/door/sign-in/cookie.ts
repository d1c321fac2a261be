import { deleteCookie, setCookie } from 'hono/cookie';
import { enter } from '../../../platform/database.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { sessionCookie } from '../../../platform/web/arrival.ts';
import { openSession, proveSession } from './queries.ts';

/** Comes in on this device, under a new token. On a shared computer the cookie ends with the browser. */
export async function comeIn(c: Ask, person: string, sharedComputer: boolean): Promise<void> {
  await enter(c.var.db, 'visitor');
  const { token, ends } = await openSession(c.var.db, person, {
    device: deviceWords(c.req.header('user-agent')),
    sharedComputer,
    insteadOf: c.var.arrival.session,
  });
  keepToken(c, token, sharedComputer ? undefined : ends);
}

/** Whoever is signed in has shown again who they are. */
export async function proveAnew(c: Ask): Promise<void> {
  const { token, ends } = await proveSession(c.var.db);
  keepToken(c, token, c.var.arrival.sharedComputer ? undefined : ends);
}

/** Leaves nothing here: the cookie, and on a shared computer everything that the browser kept of Kith. */
export function leaveNothing(c: Ask): void {
  deleteCookie(c, sessionCookie(c), attributes(c));
  c.header('clear-site-data', c.var.arrival.sharedComputer ? '"cache", "storage"' : '"cache"');
}

function keepToken(c: Ask, token: string, ends: Date | undefined): void {
  setCookie(c, sessionCookie(c), token, { ...attributes(c), ...(ends ? { expires: ends } : {}) });
}

export const attributes = (c: Ask) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: c.var.services.config.url.protocol === 'https:',
});

/** A few words that help a person to know their own device again, and no more. */
export function deviceWords(agent = ''): string {
  const browser = /Firefox|Edg|OPR|SamsungBrowser|Chrome|Safari/.exec(agent)?.[0] ?? '';
  const system = /Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(agent)?.[0] ?? '';
  const plain: Record<string, string> = {
    Edg: 'Edge',
    OPR: 'Opera',
    SamsungBrowser: 'Samsung Internet',
  };
  return [plain[browser] ?? browser, system].filter(Boolean).join(', ');
}
