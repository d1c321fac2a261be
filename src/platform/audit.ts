import type { Db } from './database.ts';

/** A line in the audit trail, in the transaction of its cause. Facts are ids, kinds and counts, never words of a person. */
export async function record(
  db: Db,
  event: string,
  subject = '',
  facts: Record<string, string | number | boolean> = {},
): Promise<void> {
  await db`select app.record(${event}, ${subject}, ${db.json(facts)})`;
}
