import { randomUUID } from 'node:crypto';
import { HOUR } from '../../../../platform/local-days.ts';
import { notify } from '../../../../platform/notices.ts';
import { seal } from '../../../../platform/sealing.ts';
import type { ConsentPart } from '../../consents/public.ts';
import { mySupporters, type Tie } from '../../ties/public.ts';
import { consentCell } from '../cells.ts';
import type { Opened } from '../facts.ts';
import type { Step } from '../step.ts';
import type { Acting, Actor } from './actor.ts';

type Opening = Extract<Step, { kind: 'opening' }>;

/**
 * Opens for each person what the step names, except what the member has taken back since they agreed, or within this occasion.
 * Each consent keeps the words by which it opened.
 */
export async function openConsents(
  actor: Actor,
  acting: Acting,
  step: Opening,
  to: readonly string[],
): Promise<Opened[]> {
  const until = new Date(acting.now + step.hours * HOUR);
  const ties = (await mySupporters(actor)).filter(({ id }) => to.includes(id));
  const opened: Opened[] = [];
  for (const tie of ties) {
    const parts = await partsLeft(actor, acting, tie, step);
    for (const part of parts) await openOne(actor, acting, { tie, part, until });
    if (parts.length === 0) continue;
    opened.push({ to: tie.id, parts, until: until.getTime() });
    const link = `/circle/with/${tie.id}`;
    await notify(actor.db, tie.supporter, { kind: 'agreement-opened', link });
  }
  return opened;
}

async function partsLeft(
  { db }: Actor,
  { id, agreedAt }: Acting,
  tie: Tie,
  { parts }: Opening,
): Promise<ConsentPart[]> {
  const back = await db<{ part: string }[]>`
    select c.part from consents c
    where c.tie_id = ${tie.id} and c.part = any (${[...parts]}) and coalesce(c.withdrawn_at, c.quiet_from) >= ${agreedAt}
      and (c.opened_by = ${id} or c.opened_by is null and not exists (select from consents n
        where n.tie_id = c.tie_id and n.part = c.part and n.opened_by is null and n.given_at >= coalesce(c.withdrawn_at, c.quiet_from)))`;
  return parts.filter((part) => !back.some((taken) => taken.part === part));
}

async function openOne(
  { db, master, me, words: { t, say } }: Actor,
  { id: occasion, name: agreement }: Acting,
  { tie, part, until }: { tie: Tie; part: ConsentPart; until: Date },
): Promise<void> {
  const id = randomUUID();
  const shown = say(`consents.part.${part}`);
  const text = t('agreements.consent-words', { name: tie.name, part: shown, agreement, until });
  const words = await seal(db, master, me, consentCell(id), text);
  await db`insert into consents (id, tie_id, member_id, supporter_id, part, words, until, opened_by)
    values (${id}, ${tie.id}, ${me}, ${tie.supporter}, ${part}, ${words}, ${until}, ${occasion})`;
}
