import type { Db } from '../../../platform/database.ts';
import { alertState, onCallOpensAt, type AlertState } from '../../desk/alerts/public.ts';
import type { Reading } from '../spaces/public.ts';
import type { Level } from '../../desk/triage/public.ts';

/** How words of somebody's own were read: heavy, or, where the level is green, in a language that Kith does not read. */
export interface Heavy {
  level: Level;
  alert_id: string | null;
}

export interface Care {
  level: Level;
  /** Whether a guide reads in that space now. */
  reading: Reading;
  /** What may truly be said of an alert; missing where none was raised. */
  alert?: AlertState | undefined;
  /** Where its author reads what became of it. */
  page?: string | undefined;
  /** When somebody is on call, where an alert waits for them. */
  opens?: Date | undefined;
}

/** Help for the author of something that sounded heavy. */
export async function careWith(
  db: Db,
  { level, alert_id }: Heavy,
  reading: Reading,
): Promise<Care> {
  if (!alert_id) return { level, reading };
  const alert = await alertState(db, alert_id);
  const page = `/you/alerts/${alert_id}`;
  return {
    level,
    reading,
    alert,
    page,
    opens: alert === 'waiting' ? await onCallOpensAt(db) : undefined,
  };
}
