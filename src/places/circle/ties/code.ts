import { randomInt } from 'node:crypto';
import { fingerprint, type MasterKey } from '../../../platform/sealing.ts';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Ten of 32 signs, 50 bits, that are not mistaken for each other: `K7QRM-2HPXA`. Works once, for seven days. */
export function newCode(): string {
  const signs = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}

/** What somebody typed or followed, as the code that was made. */
export function asCode(typed: string): string {
  const signs = typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .slice(0, 10);
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}

/** What the database keeps of a code. */
export const codePrint = (master: MasterKey, code: string): Buffer =>
  fingerprint(master, 'invitation', code);
