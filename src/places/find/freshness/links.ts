import { randomBytes } from 'node:crypto';
import { changedOne, NotThere, type Db } from '../../../platform/database.ts';
import { post } from '../../../platform/mail.ts';
import { fingerprint, type MasterKey } from '../../../platform/sealing.ts';
import type { Services } from '../../../platform/services.ts';
import type { Changes } from './entry.ts';

/** What is kept of a link's 192 bits. */
export const linkPrint = (master: MasterKey, token: string): Buffer =>
  fingerprint(master, 'mending link', token);

interface Sending {
  me: string;
  service: string;
  name: string;
  to: string;
}

/** Mails an organisation a link to its own entries. The letter is secret: it is never shown on the desk. */
export async function mailLink(
  db: Db,
  { me, service, name, to }: Sending,
  { master, shelf, config }: Pick<Services, 'master' | 'shelf' | 'config'>,
): Promise<void> {
  const token = randomBytes(24).toString('base64url');
  await db`insert into mending_links (id, service_id, token_print, sent_by)
    values (gen_random_uuid(), ${service}, ${linkPrint(master, token)}, ${me})`;
  const [community] = await db<{ name: string; languages: string[]; time_zone: string }[]>`
    select name, languages, time_zone from community`;
  const { t } = shelf.open(community?.languages[0] ?? 'en', community?.time_zone);
  const values = {
    community: community?.name ?? '',
    name,
    link: new URL(`/m/${token}`, config.url).href,
  };
  const subject = t('freshness.mail.subject', { community: values.community });
  await post(db, { to, subject, text: t('freshness.mail', values), secret: true });
}

export interface SentLink {
  id: string;
  sentAt: Date;
  endsAt: Date;
}

/** Links to an entry that still open. */
export function standingLinks(db: Db, service: string): Promise<SentLink[]> {
  return db<SentLink[]>`
    select id, sent_at as "sentAt", ends_at as "endsAt" from mending_links
    where service_id = ${service} and ended_at is null and ends_at > app.now() order by sent_at desc`;
}

export async function endLink(db: Db, id: string): Promise<void> {
  changedOne(
    await db`update mending_links set ended_at = app.now() where id = ${id} and ended_at is null`,
  );
}

export interface BehindLink {
  service: string;
  name: string;
  endsAt: Date;
}

/** @throws {NotThere} for a link that ended or never was: all the same */
export async function behindLink(db: Db, master: MasterKey, token: string): Promise<BehindLink[]> {
  const rows = await db<BehindLink[]>`
    select service, name, ends_at as "endsAt" from app.services_to_mend(${linkPrint(master, token)})`;
  if (rows.length === 0) throw new NotThere();
  return [...rows];
}

/** An organisation's own words about its entry, for somebody here to read. */
export async function proposeMending(
  db: Db,
  master: MasterKey,
  token: string,
  said: { service: string; changes: Changes; words: string },
): Promise<void> {
  const [row] = await db<{ done: boolean }[]>`
    select app.propose_mending(${linkPrint(master, token)}, ${said.service}, ${db.json(said.changes as never)}, ${said.words}) as done`;
  if (!row?.done) throw new NotThere();
}
