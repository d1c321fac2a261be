import type { Db } from '../../../platform/database.ts';

export interface RecordedEvent {
  id: string;
  happened_at: Date;
  event: string;
  facts: Record<string, string | number | boolean>;
  /** The work name of who did it, or empty. */
  by_name: string;
  by_someone: boolean;
  /** The work name of whom it is about, or empty. */
  about_name: string;
}

/** The newest 50 before an id, newest first; `event` empty for all. */
export function recordedEvents(
  db: Db,
  event: string,
  before: string | null,
): Promise<RecordedEvent[]> {
  return db<RecordedEvent[]>`
    select e.id::text, e.happened_at, e.event, e.facts, coalesce(w.name, '') as by_name,
      e.by_person_id is not null as by_someone, coalesce(a.name, '') as about_name
    from audit_events e
      left join work_names w on w.person_id = e.by_person_id
      left join work_names a on a.person_id::text = e.subject
    where (${event} = '' or e.event = ${event}) and (${before}::bigint is null or e.id < ${before}::bigint)
    order by e.id desc limit 50`;
}

export async function deskEvents(db: Db): Promise<string[]> {
  const [row] = await db<{ events: string[] }[]>`select app.desk_events() as events`;
  return row?.events ?? [];
}
