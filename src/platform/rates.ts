import { as, type Sql } from './database.ts';
import { fingerprint, type MasterKey } from './sealing.ts';

/** Too many attempts; `seconds` until the window ends at the latest. */
export class TooMany extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super();
    this.seconds = seconds;
  }
}

export interface Rate {
  what: string;
  most: number;
  seconds: number;
}

/**
 * Counts this attempt in the database, so that all processes share the limit, and in a transaction of its own, so that
 * a refused request still counts. A crash may forget the last counts, so nobody waits for them to reach the disk.
 * @throws {TooMany}
 */
export async function limit(sql: Sql, master: MasterKey, rate: Rate, who: string): Promise<void> {
  const bucket = fingerprint(master, `rate ${rate.what}`, who);
  const [counted] = await as(
    sql,
    'visitor',
    (db) =>
      db<{ attempts: number }[]>`
        select app.count_attempt(${bucket}, ${rate.seconds}) as attempts, set_config('synchronous_commit', 'off', true)`,
  );
  // guard: rate-limit
  if ((counted?.attempts ?? 0) > rate.most) throw new TooMany(rate.seconds);
}
