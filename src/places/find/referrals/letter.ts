import { z } from 'zod';
import { seal, unseal } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';

/** Every word that is passed on, and to whom. */
export interface Letter {
  service: string;
  organisation: string;
  /** What they may call the member. */
  called: string;
  need: string;
  /** How they may reach the member; empty where the member will get in touch. */
  reach: string;
}

type Opener = Pick<Reader, 'db' | 'master'>;
type LetterTable = 'referrals' | 'referral_proposals';

const letterShape = z.object({
  service: z.string(),
  organisation: z.string(),
  called: z.string(),
  need: z.string(),
  reach: z.string(),
});

/** Sealed as one, so that no part of it stands without the others. */
export function sealLetter(
  { db, master }: Opener,
  member: string,
  { table, row }: { table: LetterTable; row: string },
  letter: Letter,
): Promise<Buffer> {
  return seal(db, master, member, { table, column: 'letter', row }, JSON.stringify(letter));
}

export async function openLetter(
  { db, master }: Opener,
  member: string,
  { table, row }: { table: LetterTable; row: string },
  sealed: Buffer,
): Promise<Letter> {
  const text = await unseal(db, master, member, { table, column: 'letter', row }, sealed);
  return letterShape.parse(JSON.parse(text));
}
