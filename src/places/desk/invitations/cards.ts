import QRCode from 'qrcode';
import { clock } from '../../../platform/clock.ts';
import { codeFingerprint, newCode } from '../../../platform/one-time-code.ts';
import { me, type Ask } from '../../../platform/web/context.ts';
import { makeInvitations, type Bundle } from './queries.ts';

export interface InvitationCard {
  code: string;
  address: string;
  qr: string;
  expires: Date;
}

/** A card with roles lies about for two weeks at most, any other for ninety days. */
const days = (bundle: Bundle | null): number => (bundle ? 14 : 90);

/** Makes cards, keeps their fingerprints, and returns them with their codes: this once and never again. */
export async function makeCards(
  c: Ask,
  count: number,
  bundle: Bundle | null,
): Promise<InvitationCard[]> {
  const { db, services } = c.var;
  const expires = new Date(clock.now().getTime() + days(bundle) * 86_400_000);
  const codes = Array.from({ length: count }, newCode);
  const rows = codes.map((typed) => ({
    code: codeFingerprint(services.master, 'invitation', typed),
    bundle,
    made_by: me(c),
    expires_at: expires,
  }));
  await makeInvitations(db, rows);
  return Promise.all(codes.map((code) => cardFor(c, code, expires)));
}

async function cardFor(c: Ask, code: string, expires: Date): Promise<InvitationCard> {
  const address = pageAddress(c, `/join?code=${code}`);
  return { code, address, qr: await qrOf(address), expires };
}

export const pageAddress = (c: Ask, path: string): string =>
  new URL(path, c.var.services.config.url).href;

/** One SVG, black on white, so that any camera reads it in a dark room and on a dark page. */
export const qrOf = (text: string): Promise<string> =>
  QRCode.toString(text, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
