import { randomUUID } from 'node:crypto';
import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Reader, Tie } from '../../circle/ties/public.ts';
import { openLetter, sealLetter, type Letter } from './letter.ts';
import { nextDue, type Standing } from './rules.ts';

export interface Proposal {
  id: string;
  tie: string;
  member: string;
  supporter: string;
  service: string;
  letter: Letter;
  at: Date;
}

interface Row extends Omit<Proposal, 'letter'> {
  letter: Buffer;
}

export type Reply = 'yes' | 'changed' | 'no' | 'lapsed';

/** Words for the member to read first; nothing is passed on. */
export async function propose(
  reader: Reader,
  tie: Tie,
  service: string,
  letter: Letter,
): Promise<string> {
  const { db, me } = reader;
  const id = randomUUID();
  const place = { table: 'referral_proposals', row: id } as const;
  const sealed = await sealLetter(reader, tie.member, place, letter);
  await db`insert into referral_proposals (id, tie_id, member_id, supporter_id, service_id, letter)
    values (${id}, ${tie.id}, ${tie.member}, ${me}, ${service}, ${sealed})`;
  const { at } = await proposal(reader, id);
  await planReminder(db, { id, member: tie.member }, proposedAt(at, 0));
  return id;
}

/** What was suggested to the one who asks and waits for their word. */
export async function proposalsToMe(reader: Reader): Promise<Proposal[]> {
  const rows = await reader.db<Row[]>`${proposalRows(reader.db)} where p.member_id = ${reader.me}
    and p.id in (select r.proposal_id from referral_replies r where r.said is null) order by p.proposed_at`;
  return opened(reader, rows);
}

/** What the one who asks suggested to others; what they made of it is not told. */
export async function proposalsByMe(reader: Reader): Promise<Proposal[]> {
  return opened(
    reader,
    await reader.db<Row[]>`${proposalRows(reader.db)} where p.supporter_id = ${reader.me}
      and p.proposed_at > app.now() - interval '30 days' order by p.proposed_at desc`,
  );
}

export async function proposal(reader: Reader, id: string): Promise<Proposal> {
  return oneOf(
    await opened(reader, await reader.db<Row[]>`${proposalRows(reader.db)} where p.id = ${id}`),
  );
}

/** Whether the member has yet to say; only the member can tell. */
export async function isOpen(db: Db, id: string): Promise<boolean> {
  return (
    (await db`select from referral_replies where proposal_id = ${id} and said is null`).length > 0
  );
}

/** @throws {NotThere} where the one who asks is not its member, or has said already */
export async function reply(db: Db, id: string, said: Reply): Promise<void> {
  changedOne(
    await db`update referral_replies set said = ${said}
    where proposal_id = ${id} and said is null`,
  );
}

export async function takeBack({ db, me }: Reader, id: string): Promise<void> {
  changedOne(await db`delete from referral_proposals where id = ${id} and supporter_id = ${me}`);
}

export const proposedAt = (at: Date, reminders: number): Standing => ({
  state: 'proposed',
  channel: 'link',
  since: at.getTime(),
  reminders,
  weeks: null,
  aside: false,
});

export async function planReminder(
  db: Db,
  { id, member }: { id: string; member: string },
  standing: Standing,
): Promise<void> {
  const due = nextDue(standing);
  if (!due) return;
  const when = { at: new Date(due.at), key: `referral proposal ${id}` };
  await enqueue(db, 'remind-of-proposal', { proposal: id, member }, when);
}

const proposalRows = (db: Db) => db`
  select p.id, p.tie_id as tie, p.member_id as member, p.supporter_id as supporter, p.service_id as service, p.letter, p.proposed_at as at
  from referral_proposals p`;

const opened = (reader: Reader, rows: readonly Row[]): Promise<Proposal[]> =>
  Promise.all(
    rows.map(async (row) => {
      const place = { table: 'referral_proposals', row: row.id } as const;
      return { ...row, letter: await openLetter(reader, row.member, place, row.letter) };
    }),
  );
