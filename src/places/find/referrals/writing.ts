import { randomUUID } from 'node:crypto';
import { changedOne } from '../../../platform/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { Reader } from '../../circle/ties/public.ts';
import type { LetterForm } from './form.ts';
import { sealLetter, type Letter } from './letter.ts';
import { mailLink } from './links.ts';
import { moveReferral } from './moving.ts';
import type { Referral } from './queries.ts';
import { serviceIfAny, serviceOf, type Service } from './service.ts';
import { ownReferral } from './sight.ts';

export interface Draft {
  id: string;
  service: Service;
  letter: Letter;
  tie: string | null;
  insteadOf: string | null;
}

/** Every word as it would be passed on. */
export const letterTo = (
  service: Service,
  { called, need, reach }: Pick<LetterForm, 'called' | 'need' | 'reach'>,
): Letter => ({ service: service.name, organisation: service.organisation, called, need, reach });

export const newDraft = (service: Service, form: LetterForm): Draft => ({
  id: randomUUID(),
  service,
  letter: letterTo(service, form),
  tie: form.follower || null,
  insteadOf: form.instead || null,
});

/** A draft of the one who asks: it goes nowhere until they send it. */
export async function writeDraft(reader: Reader, draft: Draft): Promise<void> {
  const { db, me } = reader;
  const { id, service, tie, insteadOf } = draft;
  const letter = await sealLetter(reader, me, { table: 'referrals', row: id }, draft.letter);
  await db`insert into referrals (id, member_id, service_id, kind, channel, letter, tie_id, instead_of)
    values (${id}, ${me}, ${service.id}, ${service.kind}, ${channelTo(service)}, ${letter}, ${tie}, ${insteadOf})`;
}

export async function changeDraft(
  reader: Reader,
  { id }: Referral,
  letter: Letter,
  tie: string | null,
): Promise<void> {
  const sealed = await sealLetter(reader, reader.me, { table: 'referrals', row: id }, letter);
  changedOne(
    await reader.db`
    update referrals set letter = ${sealed}, tie_id = ${tie} where id = ${id} and state = 'draft'`,
  );
}

export async function throwDraftAway({ db }: Reader, id: string): Promise<void> {
  changedOne(await db`delete from referrals where id = ${id} and state = 'draft'`);
}

/** The member's yes, to these words: with an e-mail address a link goes out, else the member takes a letter along. */
export async function sendReferral(
  reader: Reader,
  draft: { id: string; service: string },
  services: Services,
): Promise<void> {
  const { db } = reader;
  const service = await serviceOf(db, draft.service);
  changedOne(
    await db`
    update referrals set channel = ${channelTo(service)} where id = ${draft.id} and state = 'draft'`,
  );
  await moveReferral(reader, draft.id, 'send');
  if (service.email) await mailLink(reader, draft.id, { to: service.email }, services);
}

/** The member's answer to a question: whoever asked it gets a new link. */
export async function answerQuestion(
  reader: Reader,
  id: string,
  words: string,
  services: Services,
): Promise<void> {
  await moveReferral(reader, id, 'answer', words);
  const { channel, service } = await ownReferral(reader, id);
  const found = channel === 'link' ? await serviceIfAny(reader.db, service) : undefined;
  if (found?.email) await mailLink(reader, id, { to: found.email, about: 'answer' }, services);
}

const channelTo = ({ email }: Service) => (email ? 'link' : 'paper');
