import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { clock } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/database.ts';
import { hashOf } from '../../../platform/web/arrival.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { mySignInName } from '../sign-in/public.ts';
import { addPasskey, myPasskeys } from './queries.ts';

const fiveMinutes = 300_000;

/** The options of a ceremony that makes a discoverable passkey for the person who asks. */
export async function optionsToMake(c: Ask, person: string) {
  const { db, services, arrival } = c.var;
  const known = await myPasskeys(db);
  const options = await generateRegistrationOptions({
    rpName: arrival.community.name || 'Kith',
    rpID: services.config.url.hostname,
    userName: await mySignInName(db),
    userID: new Uint8Array(Buffer.from(person.replaceAll('-', ''), 'hex')),
    attestationType: 'none',
    excludeCredentials: known.map(({ credential, transports }) => ({ id: credential, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await keepChallenge(db, options.challenge);
  return options;
}

/** The options of a sign-in: any passkey for this host that the device knows. */
export async function optionsToUse(c: Ask) {
  const options = await generateAuthenticationOptions({
    rpID: c.var.services.config.url.hostname,
    userVerification: 'required',
  });
  await keepChallenge(c.var.db, options.challenge);
  return options;
}

/** Adds the passkey that the device made. False for whatever does not hold. */
export async function makePasskey(
  c: Ask,
  person: string,
  credential: string,
  label: string,
): Promise<boolean> {
  const { db } = c.var;
  const response = asJson<RegistrationResponseJSON>(credential);
  if (!response) return false;
  const made = await unlessRefused(
    verifyRegistrationResponse({ ...expected(c), response, requireUserVerification: true }),
  );
  if (!made?.registrationInfo) return false;
  const { id, publicKey, counter, transports = [] } = made.registrationInfo.credential;
  return addPasskey(db, person, { credential: id, publicKey, counter, transports, label });
}

/** Whose passkey answered; undefined for whatever does not hold. */
export async function personOfPasskey(c: Ask, credential: string): Promise<string | undefined> {
  const { db } = c.var;
  const response = asJson<AuthenticationResponseJSON>(credential);
  const [kept] = await db<{ person: string; public_key: Buffer; counter: string }[]>`
    select person, public_key, counter from app.passkey(${String(response?.id)})`;
  if (!response || !kept) return undefined;
  const key = {
    id: response.id,
    publicKey: new Uint8Array(kept.public_key),
    counter: Number(kept.counter),
  };
  const answer = await unlessRefused(
    verifyAuthenticationResponse({ ...expected(c), response, credential: key }),
  );
  // guard: passkey-answer
  if (!answer?.verified) return undefined;
  await db`select app.passkey_used(${response.id}, ${answer.authenticationInfo.newCounter})`;
  return kept.person;
}

/** A challenge is taken by asking for it, so that it holds once whatever becomes of the answer. */
function expected(c: Ask) {
  const { url } = c.var.services.config;
  return {
    expectedOrigin: url.origin,
    expectedRPID: url.hostname,
    expectedChallenge: async (challenge: string) => {
      const [row] = await c.var.db<{ taken: boolean }[]>`
        select app.take_challenge(${hashOf(challenge)}) as taken`;
      // guard: challenge-once
      if (!row?.taken) return false;
      return true;
    },
  };
}

async function keepChallenge(db: Db, challenge: string): Promise<void> {
  const ends = new Date(clock.now().getTime() + fiveMinutes);
  await db`select app.keep_challenge(${hashOf(challenge)}, ${ends})`;
}

/** The library says no by throwing; what a stranger sent is never a fault of ours. */
async function unlessRefused<T>(ceremony: Promise<T>): Promise<T | undefined> {
  return ceremony.catch((fault: unknown) => {
    if (fault instanceof Error && 'severity' in fault) throw fault;
    return undefined;
  });
}

function asJson<T>(text: string): T | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed ? (parsed as T) : undefined;
  } catch {
    return undefined;
  }
}
