import { changedOne, NotThere, type Db } from '../../../platform/database.ts';

export interface Report {
  id: string;
  service: string;
  name: string;
  about: string;
  words: string;
  reportedAt: Date;
}

/** @throws {NotThere} for a service that is not in the directory */
export async function reportService(
  db: Db,
  service: string,
  about: string,
  words: string,
): Promise<void> {
  const [row] = await db<{ done: boolean }[]>`
    select app.report_service(${service}, ${about}, ${words}) as done`;
  if (!row?.done) throw new NotThere();
}

/** What nobody has settled, the oldest first; of one service where it is named. */
export function openReports(db: Db, service: string | null = null): Promise<Report[]> {
  return db<Report[]>`
    select r.id, r.service_id as service, s.name, r.about, r.words, r.reported_at as "reportedAt"
    from service_reports r join services s on s.id = r.service_id
    where r.settled_at is null and (${service}::uuid is null or r.service_id = ${service}) order by r.reported_at limit 100`;
}

export async function settleReport(db: Db, me: string, id: string): Promise<void> {
  changedOne(
    await db`
    update service_reports set settled_at = app.now(), settled_by = ${me} where id = ${id} and settled_at is null`,
  );
}
