import { randomUUID } from 'node:crypto';
import { clock } from '../../../platform/clock.ts';
import { NotThere, oneOf, type Db } from '../../../platform/database.ts';
import type { MasterKey } from '../../../platform/sealing.ts';
import type { AnswerForm } from './form.ts';
import { openLetter, type Letter } from './letter.ts';
import { linkPrint } from './links.ts';
import type { ReferralState } from './moves.ts';
import { planFrom, sealWords } from './moving.ts';
import { openedSteps, type Step, type StepRow } from './queries.ts';

/** Who holds a link: nobody that Kith knows. */
export interface Holder {
  db: Db;
  master: MasterKey;
  token: string;
}

export interface Behind {
  id: string;
  member: string;
  letter: Letter;
  ends: Date;
}

interface Row extends Omit<Behind, 'letter'> {
  letter: Buffer;
}

/** @throws {NotThere} for a link that ended, was withdrawn, or never was: all the same */
export async function behindLink({ db, master, token }: Holder): Promise<Behind> {
  const row = oneOf(
    await db<Row[]>`select id, member, letter, ends_at as ends
      from app.referral_behind(${linkPrint(master, token)})`,
  );
  const place = { table: 'referrals', row: row.id } as const;
  const letter = await openLetter({ db, master }, row.member, place, row.letter);
  return { ...row, letter };
}

/** The words are opened: a step that the member sees. */
export async function openBehind(holder: Holder): Promise<Behind & { thread: Step[] }> {
  const { db, master, token } = holder;
  const behind = await behindLink(holder);
  const print = linkPrint(master, token);
  await db`select app.open_referral(${print}, ${randomUUID()})`;
  const rows = await db<StepRow[]>`
    select id, step, 'organisation' as by, weeks, reason, words, taken_at as at from app.referral_thread(${print})`;
  return { ...behind, thread: await openedSteps({ db, master }, behind.member, rows) };
}

/** Whether a "cannot" can still be taken back. */
export const canReopen = async (holder: Holder): Promise<boolean> =>
  (await toReopen(holder)) !== undefined;

const toReopen = async ({ db, master, token }: Holder) => {
  const [row] = await db<{ id: string; member: string }[]>`
    select id, member from app.referral_to_reopen(${linkPrint(master, token)})`;
  return row;
};

/** @throws {NotThere} later, or when the member has gone on */
export async function reopenBehind(holder: Holder): Promise<void> {
  const { db, master, token } = holder;
  const row = await toReopen(holder);
  const [reopened] = await db<{ state: ReferralState | null }[]>`
    select app.reopen_referral(${linkPrint(master, token)}, ${randomUUID()}) as state`;
  if (!row || !reopened?.state) throw new NotThere();
  const standing = { reminders: 0, aside: false, weeks: null, since: clock.now().getTime() };
  await planFrom(db, row, { ...standing, state: reopened.state, channel: 'link' });
}

/** The organisation's answer, sealed for the member to read. */
export async function answerBehind(
  holder: Holder,
  { answer, words, weeks, reason }: AnswerForm,
): Promise<void> {
  const { db, master, token } = holder;
  const { id, member } = await behindLink(holder);
  const step = randomUUID();
  const sealed = words ? await sealWords({ db, master }, member, step, words) : null;
  const [answered] = await db<{ state: ReferralState | null }[]>`
    select app.answer_referral(${linkPrint(master, token)}, ${step}, ${answer}, ${sealed}, ${weeks}, ${reason}) as state`;
  if (!answered?.state) throw new NotThere();
  const standing = { reminders: 0, aside: false, weeks, since: clock.now().getTime() };
  await planFrom(db, { id, member }, { ...standing, state: answered.state, channel: 'link' });
}
