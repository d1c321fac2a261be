import { as } from '../../../platform/database.ts';
import { limit } from '../../../platform/rates.ts';
import { unseal } from '../../../platform/sealing.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { mySignInName } from '../sign-in/public.ts';
import { recoveryHash, stepOf } from './codes.ts';
import { myCodeSecret, useStep } from './queries.ts';

export const secretCell = (person: string) => ({
  table: 'code_secrets',
  column: 'secret',
  row: person,
});

/**
 * Who passes the second step with this one-time code or recovery code; undefined for a wrong, used or late one.
 * @throws {TooMany} after ten tries in a quarter of an hour, for one person in all processes
 */
export async function passSecondStep(
  c: Ask,
  tokenHash: Buffer,
  typed: string,
): Promise<string | undefined> {
  const { db, services } = c.var;
  const [asked] = await db<{ person: string; secret: Buffer }[]>`
    select person, secret from app.second_step(${tokenHash})`;
  if (!asked) return undefined;
  const { person } = asked;
  await limitCodes(c, person);
  const secret = await unseal(db, services.master, person, secretCell(person), asked.secret);
  const step = stepOf(secret, typed);
  const [passed] = await (step === undefined
    ? db<{ person: string | null }[]>`
        select app.pass_with_recovery(${tokenHash}, ${recoveryHash(typed)}) as person`
    : db<{ person: string | null }[]>`
        select app.pass_second_step(${tokenHash}, ${step}) as person`);
  return passed?.person ?? undefined;
}

/** Whether the person who asks needs a code, and whether this is one. */
export async function codeHolds(c: Ask, person: string, typed: string): Promise<boolean> {
  const { db, services } = c.var;
  const kept = await myCodeSecret(db);
  if (!kept?.confirmed_at) return true;
  await limitCodes(c, person);
  const secret = await unseal(db, services.master, person, secretCell(person), kept.secret);
  const step = stepOf(secret, typed);
  if (step !== undefined) return useStep(db, step);
  const name = await mySignInName(db);
  return (await recovered(c, name, typed)) === person;
}

/** Whose recovery code this is, if it belongs to the name; it is then used. */
export async function recovered(c: Ask, name: string, typed: string): Promise<string | undefined> {
  const [row] = await as(
    c.var.services.sql,
    'visitor',
    (db) =>
      db<{ person: string | null }[]>`
      select app.recover(${name}, ${recoveryHash(typed)}) as person`,
  );
  return row?.person ?? undefined;
}

/** Challenges and tokens of links are random enough; codes of six digits are not. */
export async function limitCodes(c: Ask, person: string): Promise<void> {
  const { sql, master } = c.var.services;
  await limit(sql, master, { what: 'one-time code', most: 10, seconds: 900 }, person);
}
