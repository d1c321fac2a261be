import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { clock } from '../../../platform/clock.ts';

const period = 30;
const howManyCodes = 10;
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A secret of 160 bits in base32, as RFC 4226 asks. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that authenticator apps read, `otpauth://totp/…` (SHA-1, 6 digits, 30 seconds: what all of them know). */
export const otpAddress = (secret: string, issuer: string, name: string): string =>
  new TOTP({ issuer, label: name, secret: Secret.fromBase32(secret), period }).toString();

/**
 * The time step (30 seconds each, since 1970) that a six-digit code belongs to, one step either way allowed for clocks that
 * differ; undefined for a code of no such step (RFC 6238).
 */
export function stepOf(secret: string, typed: string): number | undefined {
  const token = typed.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const timestamp = clock.now().getTime();
  const delta = new TOTP({ secret: Secret.fromBase32(secret), period }).validate({
    token,
    timestamp,
    window: 1,
  });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / period) + delta;
}

/** Ten codes of 128 random bits, in base 32 without letters that look alike: `7k2m-…`. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: howManyCodes }, () =>
    (base32(randomBytes(16)).match(/.{1,4}/g) ?? []).join('-'),
  );

/** The SHA-256 of a recovery code, however it was typed. A code is random enough to need no slow hash. */
export function recoveryHash(typed: string): Buffer {
  const plain = typed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');
  return createHash('sha256').update(plain).digest();
}

function base32(bytes: Uint8Array): string {
  let [number, text] = [BigInt(`0x${Buffer.from(bytes).toString('hex')}`), ''];
  for (let i = 0; i < 26; i += 1) {
    text = letters.charAt(Number(number & 31n)) + text;
    number >>= 5n;
  }
  return text;
}
