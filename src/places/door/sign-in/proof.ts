import { clock } from '../../../platform/clock.ts';
import { as } from '../../../platform/database.ts';
import { limit } from '../../../platform/rates.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { passwordMatches } from './passwords.ts';
import { passwordOf } from './queries.ts';
import { asSignInName } from './sign-in-name.ts';

const freshMinutes = 15;

/** Whoever came in within the last quarter of an hour need not show again who they are. */
export function provenLately(c: Ask): boolean {
  const { provenAt } = c.var.arrival;
  return provenAt !== null && clock.now().getTime() - provenAt.getTime() < freshMinutes * 60_000;
}

/**
 * Whether this name and password are those of the person who asks. Counted like attempts to sign in.
 * @throws {TooMany}
 */
export async function proveAgain(
  c: Ask,
  typed: { name: string; password: string },
): Promise<boolean> {
  const { sql, master } = c.var.services;
  const name = asSignInName(typed.name);
  await limit(sql, master, { what: 'sign-in name', most: 10, seconds: 900 }, name);
  const kept = await as(sql, 'visitor', (db) => passwordOf(db, name));
  const matches = await passwordMatches(kept?.hash, typed.password);
  // guard: own-proof
  return matches && kept?.person === c.var.arrival.person;
}
