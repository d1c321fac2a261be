import { oneOf, type Db } from '../../../platform/database.ts';
import { alertState, onCallOpensAt, type AlertState } from '../../desk/alerts/public.ts';
import type { Level } from '../../desk/triage/public.ts';

export interface Care {
  level: Level;
  /** What may truly be said of an alert; missing where none was raised. */
  alert?: AlertState | undefined;
  /** When somebody is on call, where an alert waits for them. */
  opens?: Date | undefined;
}

/** Help for the author of something that sounded heavy; undefined where it did not, and for everybody else. */
export async function careFor(db: Db, post: string): Promise<Care | undefined> {
  const rows = await db<{ level: Level; alert_id: string | null }[]>`
    select level, alert_id from post_readings where post_id = ${post} and level <> 'green' and app.wrote(post_id)`;
  if (rows.length === 0) return undefined;
  const { level, alert_id } = oneOf(rows);
  if (!alert_id) return { level };
  const alert = await alertState(db, alert_id);
  return { level, alert, opens: alert === 'waiting' ? await onCallOpensAt(db) : undefined };
}
