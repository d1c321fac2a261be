import { codeFingerprint } from '../../../platform/one-time-code.ts';
import type { Db } from '../../../platform/database.ts';
import type { MasterKey } from '../../../platform/sealing.ts';

export type Bundle = 'staff' | 'volunteer';

/** Cards that were made in one go. */
export interface Batch {
  /** When they were made, to the microsecond: what names the batch. */
  made: string;
  made_at: Date;
  bundle: Bundle | null;
  expires_at: Date;
  open: number;
  used: number;
}

export function batches(db: Db): Promise<Batch[]> {
  return db<Batch[]>`
    select made_at::text as made, made_at, bundle, max(expires_at) as expires_at,
      count(*) filter (where used_on is null and expires_at > app.now())::int as open,
      count(used_on)::int as used
    from invitations group by made_at, bundle order by made_at desc limit 50`;
}

export async function makeInvitations(
  db: Db,
  cards: { code: Buffer; bundle: Bundle | null; made_by: string; expires_at: Date }[],
): Promise<void> {
  await db`insert into invitations ${db(cards)}`;
}

/** Takes back the cards of a batch that nobody used yet; returns how many those were. */
export async function withdrawBatch(db: Db, made: string): Promise<number> {
  const { count } =
    await db`delete from invitations where made_at::text = ${made} and used_on is null`;
  return count;
}

/** Whether a code, as somebody typed it, would let them in now. */
export async function invitationStands(db: Db, master: MasterKey, typed: string): Promise<boolean> {
  const code = codeFingerprint(master, 'invitation', typed);
  const [row] = await db<{ stands: boolean }[]>`select app.invitation_stands(${code}) as stands`;
  return row?.stands ?? false;
}

/** Uses a card up for somebody who has just joined, and gives them its roles. False where it no longer stands. */
export async function useInvitation(
  db: Db,
  master: MasterKey,
  typed: string,
  person: string,
): Promise<boolean> {
  const code = codeFingerprint(master, 'invitation', typed);
  const [row] = await db<
    { used: boolean }[]
  >`select app.use_invitation(${code}, ${person}) as used`;
  return row?.used ?? false;
}
