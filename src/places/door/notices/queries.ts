import { changedOne, oneOf, type Db } from '../../../platform/database.ts';

export interface NoticeRow {
  id: string;
  kind: string;
  facts: Record<string, string | number>;
  link: string;
  /** To the minute, never closer. */
  told_at: Date;
  read_at: Date | null;
}

/** The latest hundred, the newest first. */
export function myNotices(db: Db): Promise<NoticeRow[]> {
  return db<NoticeRow[]>`
    select id, kind, facts, link, told_at, read_at from notices order by told_at desc, id limit 100`;
}

export function unreadSince(db: Db, since: Date | null): Promise<NoticeRow[]> {
  return db<NoticeRow[]>`
    select id, kind, facts, link, told_at, read_at from notices
    where read_at is null and told_at >= date_trunc('minute', ${since ?? new Date(0)}::timestamptz) order by told_at, id limit 100`;
}

/** Returns where it leads. */
export async function readNotice(db: Db, id: string): Promise<string> {
  const rows = await db<{ link: string }[]>`
    update notices set read_at = coalesce(read_at, app.now()) where id = ${id} returning link`;
  return oneOf(rows).link;
}

export async function readAllNotices(db: Db): Promise<void> {
  await db`update notices set read_at = app.now() where read_at is null`;
}

export async function deleteNotice(db: Db, id: string): Promise<void> {
  changedOne(await db`delete from notices where id = ${id}`);
}

export interface Pace {
  language: string;
  time_zone: string;
  quiet_from: string | null;
  quiet_until: string | null;
  words_in_notices: boolean;
}

/** How the person wants to be written to; the community's zone and language where they chose none. */
export async function myPace(db: Db): Promise<Pace> {
  return oneOf(
    await db<Pace[]>`
      select coalesce(nullif(s.language, ''), c.languages[1], 'en') as language, coalesce(nullif(s.time_zone, ''), c.time_zone) as time_zone,
        s.quiet_from::text, s.quiet_until::text, s.words_in_notices
      from person_settings s, community c`,
  );
}
