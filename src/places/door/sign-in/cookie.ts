import { deleteCookie, setCookie } from 'hono/cookie';
import type { Ask } from '../../../platform/web/context.ts';
import { sessionCookie } from '../../../platform/web/arrival.ts';
import { openSession } from './queries.ts';

/** Comes in on this device. On a shared computer the cookie ends with the browser. */
export async function comeIn(c: Ask, person: string, sharedComputer: boolean): Promise<void> {
  const { token, ends } = await openSession(
    c.var.db,
    person,
    deviceWords(c.req.header('user-agent')),
    sharedComputer,
  );
  setCookie(c, sessionCookie(c), token, {
    ...attributes(c),
    ...(sharedComputer ? {} : { expires: ends }),
  });
}

/** Leaves nothing here: the cookie, and on a shared computer everything that the browser kept of Kith. */
export function leaveNothing(c: Ask): void {
  deleteCookie(c, sessionCookie(c), attributes(c));
  c.header('clear-site-data', c.var.arrival.sharedComputer ? '"cache", "storage"' : '"cache"');
}

const attributes = (c: Ask) => ({
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
