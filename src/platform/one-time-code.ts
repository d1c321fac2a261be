import { randomBytes } from 'node:crypto';
import { fingerprint, type MasterKey } from './sealing.ts';

// Crockford's letters: none of them is mistaken for another when read from a screen or from paper.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of 12 letters in three groups, such as `7KQ2-M9XD-4TRB`: 60 bits. */
export function newCode(): string {
  const drawn = [...randomBytes(12)].map((byte) => letters[byte % 32]).join('');
  return (drawn.match(/.{4}/g) ?? []).join('-');
}

/**
 * What is kept of a code: its keyed fingerprint. Comparing fingerprints tells nothing of the code by its time, because
 * whoever types cannot choose them.
 */
export function codeFingerprint(master: MasterKey, purpose: string, typed: string): Buffer {
  return fingerprint(master, purpose, plainCode(typed));
}

/** As people type it: small letters, spaces, and the letters that Crockford reads as numbers. */
export function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}
