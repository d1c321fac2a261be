import { oneOf, type Db } from '../../../platform/database.ts';
import { unseal } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';
import type { Reason } from './form.ts';
import { openLetter, type Letter } from './letter.ts';
import type { ReferralState, ReferralStep } from './moves.ts';
import type { Channel, Standing } from './rules.ts';

export interface Referral extends Standing {
  id: string;
  member: string;
  service: string;
  letter: Letter;
  /** Over which a supporter may follow it. */
  tie: string | null;
  insteadOf: string | null;
}

export interface Step {
  id: string;
  step: ReferralStep | 'remind';
  by: 'member' | 'supporter' | 'organisation' | 'kith';
  weeks: number | null;
  reason: Reason | null;
  words: string;
  at: Date;
}

export interface Row {
  id: string;
  member: string;
  service: string;
  channel: Channel;
  state: ReferralState;
  letter: Buffer;
  tie: string | null;
  instead_of: string | null;
  since: Date;
  reminders: number;
  weeks: number | null;
  aside: boolean;
}

export type StepRow = Omit<Step, 'words'> & { words: Buffer | null };

/** All referrals of the one who asks, the latest first. */
export async function myReferrals(reader: Reader): Promise<Referral[]> {
  const rows = await reader.db<
    Row[]
  >`${referralRows(reader.db)} where member_id = ${reader.me} order by made_at desc`;
  return Promise.all(rows.map((row) => opened(reader, row)));
}

/** @throws {NotThere} where it is neither theirs nor theirs to follow */
export async function referralFor(reader: Reader, id: string): Promise<Referral> {
  return opened(reader, await referralRow(reader.db, id));
}

export async function referralRow(db: Db, id: string): Promise<Row> {
  return oneOf(await db<Row[]>`${referralRows(db)} where id = ${id}`);
}

/** What the member lets the one who asks follow: ids alone, for nothing is seen without a look. */
export async function followedReferrals(db: Db): Promise<{ id: string; member: string }[]> {
  return db<{ id: string; member: string }[]>`select id, member from app.referrals_i_follow()`;
}

/** What happened so far, in order. */
export async function stepsOf(reader: Reader, { id, member }: Referral): Promise<Step[]> {
  const rows = await reader.db<StepRow[]>`
    select id, step, by, weeks, reason, words, taken_at as at from referral_steps where referral_id = ${id} order by number`;
  return openedSteps(reader, member, rows);
}

export function openedSteps(
  { db, master }: Pick<Reader, 'db' | 'master'>,
  member: string,
  rows: readonly StepRow[],
): Promise<Step[]> {
  return Promise.all(
    rows.map(async ({ words, ...step }) => ({
      ...step,
      words: words ? await unseal(db, master, member, stepCell(step.id), words) : '',
    })),
  );
}

/** Until when the latest of its links works; null where there is none. */
export async function linkEnds(db: Db, referral: string): Promise<Date | null> {
  const [row] = await db<{ ends: Date | null }[]>`
    select max(ends_at) as ends from referral_links where referral_id = ${referral} and ends_at > app.now()`;
  return row?.ends ?? null;
}

export const stepCell = (row: string) => ({ table: 'referral_steps', column: 'words', row });

/** What the rules ask of a row. */
export const standingOf = ({ since, ...row }: Row): Standing => ({
  state: row.state,
  channel: row.channel,
  reminders: row.reminders,
  weeks: row.weeks,
  aside: row.aside,
  since: since.getTime(),
});

const referralRows = (db: Db) => db`
  select id, member_id as member, service_id as service, channel, state, letter, tie_id as tie, instead_of, since, reminders, weeks, aside
  from referrals`;

async function opened(reader: Reader, row: Row): Promise<Referral> {
  const { id, member, service, tie, instead_of: insteadOf } = row;
  const letter = await openLetter(reader, member, { table: 'referrals', row: id }, row.letter);
  return { id, member, service, tie, insteadOf, letter, ...standingOf(row) };
}
