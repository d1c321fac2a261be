import { randomUUID } from 'node:crypto';
import {
  alertState,
  onCallOpensAt,
  raiseAlert,
  type AlertState,
} from '../../desk/alerts/public.ts';
import type { Reader } from '../ties/public.ts';

export interface Press {
  id: string;
  at: Date;
  /** Within the hour in which another press belongs to this one. */
  fresh: boolean;
  /** Its alert, and what became of it; null where nobody was told. */
  alert: string | null;
  state: AlertState | null;
}

/** What I said last and did not take back; it counts for 72 hours. */
export async function standingPress({ db }: Reader): Promise<Press | undefined> {
  const [row] = await db<Omit<Press, 'state'>[]>`
    select id, pressed_at as at, pressed_at > app.now() - interval '1 hour' as fresh, alert_id as alert from not_safe_presses
    where cleared_at is null and pressed_at > app.now() - interval '72 hours' order by pressed_at desc limit 1`;
  if (!row) return undefined;
  return { ...row, state: row.alert ? await alertState(db, row.alert) : null };
}

/** Whether another press would be a new one: the last is an hour old, or nobody has it to answer any more. */
export function isNewCause(last: Press | undefined, opensAt: Date | undefined): boolean {
  if (!last?.fresh) return true;
  if (last.state === null) return opensAt !== undefined;
  return last.state === 'closed' || last.state === 'unanswered';
}

/** "I'm not safe": the press, its alert where somebody is on call, and what listens, in one transaction. */
export async function pressNotSafe(reader: Reader): Promise<void> {
  const { db, me } = reader;
  // Two taps are one press: the second waits here for the first.
  await db`select app.hold_agreements(${me})`;
  if (!isNewCause(await standingPress(reader), await onCallOpensAt(db))) return;
  const id = randomUUID();
  const raising = {
    about: me,
    cause: 'not_safe',
    level: 'crisis',
    occasion: `press ${id}`,
  } as const;
  const alert = await raiseAlert(db, raising);
  await db`insert into not_safe_presses (id, member_id, alert_id) values (${id}, ${me}, ${alert ?? null})`;
}

export async function sayNowSafe({ db }: Reader): Promise<void> {
  await db`update not_safe_presses set cleared_at = app.now() where cleared_at is null`;
}
