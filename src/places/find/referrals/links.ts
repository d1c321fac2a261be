import { randomBytes } from 'node:crypto';
import { NotThere } from '../../../platform/database.ts';
import { post } from '../../../platform/mail.ts';
import { newCode, plainCode } from '../../../platform/one-time-code.ts';
import { fingerprint, type MasterKey } from '../../../platform/sealing.ts';
import type { Services } from '../../../platform/services.ts';
import type { Reader } from '../../circle/ties/public.ts';

type Hands = Pick<Services, 'shelf' | 'config'>;

const CODE_LETTERS = 12;

/** What is kept of a link (192 bits) or of a code that somebody types (60 bits). */
export function linkPrint(master: MasterKey, typed: string): Buffer {
  const plain = plainCode(typed);
  const token = plain.length === CODE_LETTERS ? plain : typed;
  return fingerprint(master, 'referral link', token);
}

/** A code for paper and for the phone, shown this once. */
export async function makeCode(reader: Reader, referral: string): Promise<string> {
  const code = newCode();
  await keepLink(reader, referral, code);
  return code;
}

/** A letter with a new link and without content: the words stand behind the link. */
export async function mailLink(
  reader: Reader,
  referral: string,
  { to, about = 'request' }: { to: string; about?: 'request' | 'answer' },
  { shelf, config }: Hands,
): Promise<void> {
  const token = randomBytes(24).toString('base64url');
  await keepLink(reader, referral, token);
  const [community] = await reader.db<{ name: string; languages: string[]; time_zone: string }[]>`
    select name, languages, time_zone from community`;
  const words = shelf.open(community?.languages[0] ?? 'en', community?.time_zone);
  const values = {
    community: community?.name ?? '',
    link: new URL(`/r/${token}`, config.url).href,
  };
  const subject = words.say(`referrals.mail.${about}.subject`, values);
  const text = words.say(`referrals.mail.${about}`, values);
  await post(reader.db, { to, subject, text, secret: true });
}

async function keepLink({ db, master }: Reader, referral: string, token: string): Promise<void> {
  const [row] = await db<{ done: boolean }[]>`
    select app.make_referral_link(${referral}, ${linkPrint(master, token)}) as done`;
  if (!row?.done) throw new NotThere();
}
