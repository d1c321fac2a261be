import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import type { ContentNote, Mark, PostKind } from './form.ts';
import type { HeldFor } from './writing.ts';

export type PostState = 'seen' | 'held' | 'hidden' | 'taken_back';

/** Something said: a post, or a reply to one. */
export interface Said {
  id: string;
  space_id: string;
  reply_to: string | null;
  kind: PostKind | 'reply' | 'tried';
  title: string;
  html: string;
  language: string;
  content_notes: ContentNote[];
  needs: string[];
  state: PostState;
  held_for: HeldFor;
  posted_at: Date;
  edited: boolean;
  /** Null where it is without a name, or was taken back. */
  persona_id: string | null;
  name: string | null;
  first_color: number;
  second_color: number;
  has_left: boolean;
  guide: boolean;
  mine: boolean;
  my_marks: Mark[];
}

export interface Listed extends Said {
  /** As many as the one who asks may read; at most 100 are counted. */
  replies: number;
  active_at: Date;
  /** How one's own words begin, where they have no title. */
  opening?: string;
}

/** Columns of something said, for `posts p`, with who said it. Joined late, so that only rows that are shown are looked up. */
export const saidColumns = (db: Db) => db`
  p.id, p.space_id, p.reply_to, p.kind, p.title, p.html, p.language, p.content_notes, p.needs, p.state, p.held_for, p.posted_at,
  p.edited_at is not null as edited, p.persona_id, a.name, coalesce(a.first_color, 0) as first_color,
  coalesce(a.second_color, 5) as second_color, coalesce(a.has_left, false) as has_left,
  exists (select from space_guides g where g.persona_id = p.persona_id) as guide,
  p.persona_id = any ((select app.my_personas())::uuid[]) is true or p.id = any ((select app.my_anonymous_posts())::uuid[]) as mine,
  array(select m.mark from post_marks m where m.post_id = p.id) as my_marks`;

export async function said(db: Db, id: string): Promise<Said> {
  return oneOf(
    await db<Said[]>`
    select ${saidColumns(db)} from posts p left join personas a on a.id = p.persona_id where p.id = ${id}`,
  );
}

/** Where something was said, and to what. */
export async function headOf(
  db: Db,
  id: string,
): Promise<Pick<Said, 'id' | 'space_id' | 'reply_to' | 'kind'>> {
  return oneOf(await db<Said[]>`select id, space_id, reply_to, kind from posts where id = ${id}`);
}

/** Replies on one page of a thread. */
export const REPLIES_A_PAGE = 50;

/** On which page of its thread a reply stands. */
export async function pageOfReply(db: Db, reply: Said): Promise<number> {
  const [row] = await db<{ before: number }[]>`
    select count(*)::int as before from posts r, (select posted_at from posts where id = ${reply.id}) own
    where r.reply_to = ${reply.reply_to} and r.state <> 'taken_back' and (r.posted_at, r.id) < (own.posted_at, ${reply.id}::uuid)`;
  return Math.floor((row?.before ?? 0) / REPLIES_A_PAGE) + 1;
}

/** A mark is given, or taken back where it was given. */
export async function toggleMark(db: Db, me: string, post: string, mark: Mark): Promise<void> {
  const gone =
    await db`delete from post_marks where post_id = ${post} and person_id = ${me} and mark = ${mark}`;
  if (gone.count === 0)
    await db`insert into post_marks (post_id, person_id, mark) values (${post}, ${me}, ${mark})`;
}

export interface Draft {
  body: string;
  title: string;
  kind: Said['kind'];
  content_notes: string[];
  needs: string[];
}

/** The words as they were typed, for changing them. */
export async function wordsOf(db: Db, post: string): Promise<Draft> {
  return oneOf(
    await db<Draft[]>`
    select body, title, kind, content_notes, needs from posts where id = ${post} and state in ('seen', 'held') and app.wrote(id)`,
  );
}

export async function takeBack(db: Db, post: string): Promise<void> {
  changedOne(await db`select from app.take_post_back(${post}) done where done`);
}

export async function makeAnonymous(db: Db, post: string): Promise<void> {
  changedOne(await db`select from app.make_post_anonymous(${post}) done where done`);
}

/** All that the one who asks wrote, as they wrote it. */
export function myWords(db: Db): Promise<object[]> {
  return db`select kind, title, body, language, content_notes, needs, state, posted_at, edited_at from posts
    where state <> 'taken_back' and app.wrote(id) order by posted_at`;
}
