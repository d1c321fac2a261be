import type { Db } from './database.ts';

/** A notice inside Kith and, outside quiet hours, a letter without content to who wants letters. */
export async function notify(
  db: Db,
  person: string,
  notice: { kind: string; link: string; facts?: Record<string, string | number> },
): Promise<void> {
  await db`select app.notify(${person}, ${notice.kind}, ${db.json(notice.facts ?? {})}, ${notice.link})`;
}
