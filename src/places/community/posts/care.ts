import { oneOf, type Db } from '../../../platform/database.ts';
import { alertState, type AlertState } from '../../desk/alerts/public.ts';
import type { Level } from '../../desk/triage/public.ts';

export interface Care {
  level: Level;
  /** What may truly be said of an alert; missing where none was raised. */
  alert?: AlertState | undefined;
}

/** Help for the author of something that sounded heavy; undefined where it did not, and for everybody else. */
export async function careFor(db: Db, post: string): Promise<Care | undefined> {
  const rows = await db<{ level: Level; alert_id: string | null }[]>`
    select level, alert_id from post_readings where post_id = ${post} and level <> 'green' and app.wrote(post_id)`;
  if (rows.length === 0) return undefined;
  const { level, alert_id } = oneOf(rows);
  return { level, alert: alert_id ? await alertState(db, alert_id) : undefined };
}
