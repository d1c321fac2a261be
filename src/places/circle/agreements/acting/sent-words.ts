import { randomUUID } from 'node:crypto';
import { notify } from '../../../../platform/notices.ts';
import { seal } from '../../../../platform/sealing.ts';
import { messageCell } from '../cells.ts';
import type { Acting, Actor } from './actor.ts';

/** Sends the member's words to those who still stand; returns how many that are. */
export async function sendWords(
  { db, master, me }: Actor,
  { id: occasion, own }: Acting,
  { step, to }: { step: string; to: readonly string[] },
): Promise<number> {
  const people = await db<{ tie: string; supporter: string }[]>`
    select id as tie, supporter_id as supporter from ties where member_id = ${me} and id = any (${[...to]}::uuid[])`;
  for (const { tie, supporter } of people) {
    const id = randomUUID();
    const words = await seal(db, master, me, messageCell(id), own[step] ?? '');
    await db`insert into agreement_messages (id, occasion_id, step, tie_id, member_id, supporter_id, words)
      values (${id}, ${occasion}, ${step}, ${tie}, ${me}, ${supporter}, ${words})`;
    await notify(db, supporter, { kind: 'agreement-message', link: `/circle/with/${tie}` });
  }
  return people.length;
}
