import { NotThere, type Db } from '../../../platform/database.ts';
import { spaceRows, type Space } from '../spaces/public.ts';
import type { Heavy } from './care.ts';
import type { ContentNote, Mark } from './form.ts';
import type { NoteRule } from './near.ts';
import { REPLIES_A_PAGE, saidColumns, type Said } from './queries.ts';

/** A thread as the one who asks may see it: the post, one page of its replies, and all that stands around them. */
export interface ThreadShown {
  post: Said;
  /** The oldest first. */
  replies: Said[];
  /** Replies on all pages. */
  count: number;
  space: Space;
  given: { mark: Mark; given: number }[];
  rules: Map<ContentNote, NoteRule>;
  following: boolean;
  /** How the reply that was asked for, or else the post, was read: for its author alone. */
  heavy: (Heavy & { post_id: string }) | null;
}

interface Row extends Said {
  count: number;
  /** Of the post alone. */
  around: Pick<ThreadShown, 'space' | 'given' | 'following' | 'heavy'> & {
    rules: Partial<Record<ContentNote, NoteRule>> | null;
  };
}

/** One question, so that it costs one way to the database and back. Pages count from 1; 404 for what one may not read. */
export async function threadRows(
  db: Db,
  id: string,
  page: number,
  caredFor: string,
): Promise<ThreadShown> {
  const [first, ...replies] = await shownRows(db, id, page, caredFor);
  if (first?.id !== id || !first.around.space) throw new NotThere();
  const { around, count, ...post } = first;
  const rules = new Map(Object.entries(around.rules ?? {}) as [ContentNote, NoteRule][]);
  return { post, replies, count, ...around, rules };
}

/** The post and its replies are looked up together, and counted, so that what may be read is decided once for each. */
const shownRows = (db: Db, id: string, page: number, caredFor: string) => db<Row[]>`
  with p as materialized (select * from (
      select id, space_id, reply_to, persona_id, kind, title, html, language, content_notes, needs, state, held_for, posted_at, edited_at,
        row_number() over (order by reply_to is not null, posted_at, id) - 1 as place, (count(*) over () - 1)::int as count
      from posts where id = ${id} or (reply_to = ${id} and state <> 'taken_back')) seen
    where place = 0 or place between ${(page - 1) * REPLIES_A_PAGE + 1} and ${page * REPLIES_A_PAGE})
  select ${saidColumns(db)}, p.count, case when p.place = 0 then json_build_object(
      'space', (select to_json(i) from (${spaceRows(db)} where s.id = p.space_id) i),
      'given', case when p.persona_id = any ((select app.my_personas())::uuid[]) or p.id = any ((select app.my_anonymous_posts())::uuid[])
        then coalesce((select json_agg(m order by m.mark) from app.marks_on(p.id) m), '[]') else '[]' end,
      'following', exists (select from post_follows f where f.post_id = p.id),
      'rules', (select json_object_agg(n.content_note, n.rule) from note_rules n),
      'heavy', (select json_build_object('post_id', h.post_id, 'level', h.level, 'alert_id', h.alert_id) from post_readings h
        where h.post_id in (p.id, ${caredFor}) and (h.level <> 'green' or h.read_language = 'unread') and app.wrote(h.post_id)
        order by h.level = 'green', h.post_id = p.id limit 1)) end as around
  from p left join personas a on a.id = p.persona_id order by p.place`;
