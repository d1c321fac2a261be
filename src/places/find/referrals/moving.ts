import { randomUUID } from 'node:crypto';
import { NotThere, type Db } from '../../../platform/database.ts';
import { cancelJob, enqueue } from '../../../platform/jobs.ts';
import { seal } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';
import type { AnswerForm } from './form.ts';
import type { ReferralState, ReferralStep } from './moves.ts';
import { referralRow, standingOf, stepCell, type Referral, type Row } from './queries.ts';
import { nextDue, type Standing } from './rules.ts';

type Moved = { state: ReferralState | null }[];

/**
 * A step of the member whose referral it is.
 * @throws {NotThere} where it is not theirs, or that step cannot be taken now
 */
export async function moveReferral(
  reader: Reader,
  referral: string,
  step: ReferralStep,
  words = '',
): Promise<void> {
  const id = randomUUID();
  const sealed = words ? await sealWords(reader, reader.me, id, words) : null;
  const [moved] = await reader.db<Moved>`
    select app.move_my_referral(${referral}, ${id}, ${step}, ${sealed}, null) as state`;
  if (!moved?.state) throw new NotThere();
  await planNext(reader.db, await referralRow(reader.db, referral));
}

/** What the organisation said elsewhere, noted by the member or by who follows it on paper. */
export async function noteAnswer(
  reader: Reader,
  { id: referral, member }: Referral,
  { answer, words, weeks, reason }: AnswerForm,
): Promise<void> {
  const id = randomUUID();
  const sealed = words ? await sealWords(reader, member, id, words) : null;
  const [moved] = await reader.db<Moved>`
    select app.note_referral_answer(${referral}, ${id}, ${answer}, ${sealed}, ${weeks}, ${reason}) as state`;
  if (!moved?.state) throw new NotThere();
  await planNext(reader.db, await referralRow(reader.db, referral));
}

export async function setAside(db: Db, referral: string): Promise<void> {
  const [row] = await db<{ done: boolean }[]>`select app.set_referral_aside(${referral}) as done`;
  if (!row?.done) throw new NotThere();
}

export async function endFollowing(db: Db, referral: string): Promise<void> {
  const [row] = await db<{ done: boolean }[]>`
    select app.end_following_referral(${referral}) as done`;
  if (!row?.done) throw new NotThere();
}

export const planNext = (db: Db, row: Row): Promise<void> =>
  planFrom(db, { id: row.id, member: row.member }, standingOf(row));

/** One job a referral: what is due next takes the place of what was due before. */
export async function planFrom(
  db: Db,
  { id, member }: { id: string; member: string },
  standing: Standing,
): Promise<void> {
  const due = nextDue(standing);
  const key = `referral ${id}`;
  if (!due) return cancelJob(db, key);
  await enqueue(db, 'follow-referral', { referral: id, member }, { at: new Date(due.at), key });
}

export const sealWords = (
  { db, master }: Pick<Reader, 'db' | 'master'>,
  member: string,
  step: string,
  words: string,
): Promise<Buffer> => seal(db, master, member, stepCell(step), words);
