import { oneOf, type Db } from '../../../platform/database.ts';

export type MailState = 'waiting' | 'sent' | 'failed';

export interface Mail {
  id: string;
  /** Masked: first letters only. */
  recipient: string;
  subject: string;
  state: MailState;
  secret: boolean;
  created_at: Date;
  sent_at: Date | null;
}

/** The newest 50 before an instant; `state` empty for all. */
export function mails(db: Db, state: MailState | '', before: Date): Promise<Mail[]> {
  return db<Mail[]>`
    select id, recipient, subject, state, secret, created_at, sent_at from app.outbox(${state}, ${before})`;
}

export async function waitingMails(db: Db): Promise<number> {
  const rows = await db<{ count: number }[]>`
    select count from app.outbox_counts() where state in ('waiting', 'failed')`;
  return rows.reduce((sum, { count }) => sum + count, 0);
}

/** @throws {NotThere} for a letter that was sent, holds a secret, or never was */
export async function mailWords(db: Db, id: string): Promise<{ subject: string; body: string }> {
  return oneOf(
    await db<
      { subject: string; body: string }[]
    >`select subject, body from app.outbox_words(${id})`,
  );
}

export async function sendAgain(db: Db): Promise<number> {
  const [row] = await db<{ count: number }[]>`select app.send_letters_again() as count`;
  return row?.count ?? 0;
}
