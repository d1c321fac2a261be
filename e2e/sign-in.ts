import { createHash, randomBytes } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import type { Sql } from '../src/platform/database.ts';

/** Signs a browser in by a session of its own, without going through the door. */
export async function signIn(
  owner: Sql,
  browser: BrowserContext,
  url: string,
  person: string,
): Promise<void> {
  const value = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(value).digest();
  await owner`insert into sessions (token_hash, person_id, expires_at)
    values (${hash}, ${person}, app.now() + interval '30 days')`;
  await browser.addCookies([{ name: 'kith', value, url, httpOnly: true, sameSite: 'Lax' }]);
}
