import { clock } from '../../../platform/clock.ts';
import { oneOf, type Db } from '../../../platform/database.ts';
import {
  hoursColumn,
  readingAt,
  spaceRows,
  type Reading,
  type Space,
  type SpaceHours,
} from '../spaces/public.ts';
import type { Heavy } from './care.ts';
import type { ContentNote, Mark } from './form.ts';
import type { NoteRule } from './near.ts';
import { saidColumns, type Said } from './queries.ts';

/** All that stands around the replies of a thread, for the one who asks. */
export interface ThreadHead {
  post: Said;
  space: Space;
  /** Replies that the one who asks may read. */
  count: number;
  given: { mark: Mark; given: number }[];
  rules: Map<ContentNote, NoteRule>;
  following: boolean;
  reading: Reading;
  /** How the reply that was asked for, or else the post, was read: for its author alone. */
  heavy: (Heavy & { post_id: string }) | null;
}

interface Row extends Omit<ThreadHead, 'rules' | 'reading' | 'post'>, Said {
  rules: Partial<Record<ContentNote, NoteRule>>;
  hours: SpaceHours[];
  closed: Date | null;
}

/** One question, so that it costs one way to the database and back. 404 for what one may not read. */
export async function threadHead(
  db: Db,
  id: string,
  caredFor: string,
  zone: string,
): Promise<ThreadHead> {
  const rows = await headRows(db, id, caredFor);
  const { space, count, given, rules, following, hours, closed, heavy, ...post } = oneOf(rows);
  const reading = readingAt(hours, clock.instant(), zone, closed);
  const more = { space: oneOf(space ? [space] : []), count, given, following, reading, heavy };
  return { post, ...more, rules: new Map(Object.entries(rules) as [ContentNote, NoteRule][]) };
}

const headRows = (db: Db, id: string, caredFor: string) => db<Row[]>`
  select ${saidColumns(db)}, ${hoursColumn(db)},
    (select to_jsonb(i) from (${spaceRows(db)} where s.id = p.space_id) i) as space,
    (select count(*)::int from posts r where r.reply_to = p.id and r.state <> 'taken_back') as count,
    case when p.persona_id = any ((select app.my_personas())::uuid[]) or p.id = any ((select app.my_anonymous_posts())::uuid[])
      then coalesce((select json_agg(m order by m.mark) from app.marks_on(p.id) m), '[]') else '[]' end as given,
    coalesce((select json_object_agg(n.content_note, n.rule) from note_rules n), '{}') as rules,
    exists (select from post_follows f where f.post_id = p.id) as following,
    (select json_build_object('post_id', h.post_id, 'level', h.level, 'alert_id', h.alert_id) from post_readings h
      where h.post_id in (p.id, ${caredFor}) and (h.level <> 'green' or h.read_language = 'unread') and app.wrote(h.post_id)
      order by h.level = 'green', h.post_id = p.id limit 1) as heavy
  from posts p left join personas a on a.id = p.persona_id where p.id = ${id}`;
