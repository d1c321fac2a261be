import type { Db } from '../src/platform/database.ts';
import type { MadeAgreement, MadeMessage, MadeMessages, MessageTable } from './random-messages.ts';

/** The same as rows, written by the owner. */
export async function writeMessages(db: Db, { agreements, messages }: MadeMessages): Promise<void> {
  const words = Buffer.from('x');
  const rows = (table: MessageTable, row: (one: MadeMessage) => Record<string, unknown>) =>
    messages
      .filter((one) => one.table === table)
      .map((one) => ({ member_id: one.member, ...row(one) }));
  const between = ({ tie }: MadeMessage) => ({
    tie_id: tie?.id ?? '',
    supporter_id: tie?.supporter ?? '',
    words,
  });
  await writeAgreements(db, agreements);
  await db`insert into encouragement_phrases ${db(rows('encouragement_phrases', ({ id, when }) => ({ id, words, made_at: at(when) })))}`;
  await db`insert into encouragements ${db(rows('encouragements', (one) => ({ id: one.id, sent_on: at(0), ...between(one) })))}`;
  await db`insert into agreement_tellings ${db(rows('agreement_tellings', (one) => ({ agreement_id: one.agreement?.id ?? '', version: one.version ?? 0, ...between(one) })))}`;
  await db`insert into agreement_messages ${db(rows('agreement_messages', (one) => ({ id: one.id, occasion_id: one.agreement?.id ?? '', step: one.id, sent_at: at(one.when), ...between(one) })))}`;
  await db`insert into help_slots ${db(rows('help_slots', ({ id, request }) => ({ id, request_id: request?.id ?? '', starts_at: at(3) })))}`;
  const addresses = rows('help_addresses', ({ request }) => ({
    request_id: request?.id ?? '',
    address: words,
  }));
  await db`insert into help_addresses ${db(addresses)}`;
  await db`insert into help_claims ${db(rows('help_claims', ({ id, slot, request, helper, givenBack }) => ({ id, slot_id: slot ?? '', request_id: request?.id ?? '', helper_id: helper ?? '', called: words, given_back_at: givenBack ? at(-0.2) : null })))}`;
}

/** Each with an occasion that carries its id. */
async function writeAgreements(db: Db, agreements: readonly MadeAgreement[]): Promise<void> {
  const words = Buffer.from('x');
  await db`insert into agreements ${db(agreements.map(({ id, member, ended }) => ({ id, member_id: member, name: words, ended_at: ended ? at(-1) : null })))}`;
  const versions = agreements.flatMap(({ id, member, versions: all }) =>
    all.map(({ agreed, until }, n) => ({
      agreement_id: id,
      version: n + 1,
      member_id: member,
      plan: {},
      words,
      agreed_at: agreed ? at(-40 + n) : null,
      lasts_until: agreed ? at(until) : null,
      agreed_words: agreed ? words : null,
    })),
  );
  await db`insert into agreement_versions ${db(versions)}`;
  const now = at(0);
  await db`insert into agreement_occasions ${db(agreements.map(({ id, member }) => ({ id, agreement_id: id, member_id: member, key: 'since:1', version: 1, state: 'acted', began_at: now, seen_until: now, over: true })))}`;
}

const at = (when: number): Date => new Date(Date.now() + when * 86_400_000);
