import type { Db } from '../../../platform/database.ts';
import type { ContentNote } from './form.ts';
import { saidColumns, type Listed } from './queries.ts';

export type Order = 'newest' | 'waiting';

export interface Asked {
  space: string;
  order: Order;
  /** The post that stood last on the page before. */
  after?: string | undefined;
  /** Content notes that the one who asks leaves out. */
  leftOut: ContentNote[];
}

export const THREADS_A_PAGE = 20;

/**
 * A space's posts by the last word that the one who asks may read in them, or those that wait for a first word, the longest first.
 * One more than a page, so that it is known whether there is another. Threads in which somebody is kept apart are ordered anew, so that
 * no place in the list tells of a word that is hidden.
 */
export function threadsIn(db: Db, asked: Asked): Promise<Listed[]> {
  return asked.order === 'newest' ? newest(db, asked) : waiting(db, asked);
}

function newest(db: Db, { space, after, leftOut }: Asked): Promise<Listed[]> {
  const rows = db`space_id = ${space} and reply_to is null and state <> 'taken_back' and not content_notes && ${leftOut}::text[]`;
  const before = after ? db`(${activeOf(db, space, after)}, ${after}::uuid)` : undefined;
  return db<Listed[]>`
    with apart as materialized (select unnest(app.threads_apart(${space})) as id),
    t as (
      (select id, active_at as active from posts where ${rows} and id not in (select id from apart)
        ${before ? db`and (active_at, id) < ${before}` : db``} order by active_at desc, id desc limit ${THREADS_A_PAGE + 1})
      union all
      select q.id, ${lastWord(db)} as active from posts q where ${rows} and id in (select id from apart)),
    shown as materialized (select * from t ${before ? db`where (active, id) < ${before}` : db``}
      order by active desc, id desc limit ${THREADS_A_PAGE + 1})
    select ${saidColumns(db)}, ${replyCount(db)}, shown.active as active_at
    from shown join posts p on p.id = shown.id left join personas a on a.id = p.persona_id
    order by shown.active desc, shown.id desc`;
}

/** When the last word fell that the one who asks may read. */
const lastWord = (db: Db) => db`
  greatest(q.posted_at, (select max(r.posted_at) from posts r where r.reply_to = q.id and r.state = 'seen'
    and (r.persona_id is null or r.persona_id <> all ((select app.personas_kept_from_me())::uuid[]))))`;

const activeOf = (db: Db, space: string, post: string) => db`
  (select case when q.id = any ((select app.threads_apart(${space}))::uuid[]) then ${lastWord(db)} else q.active_at end
    from posts q where q.id = ${post})`;

/** A post without a word has its own time as its last; where somebody is kept apart, what may be read decides. */
function waiting(db: Db, { space, after, leftOut }: Asked): Promise<Listed[]> {
  const rows = db`space_id = ${space} and reply_to is null and state = 'seen' and not content_notes && ${leftOut}::text[]
    ${after ? db`and (posted_at, id) > (select posted_at, id from posts where id = ${after})` : db``}`;
  return db<Listed[]>`
    with shown as materialized (
      (select id, posted_at from posts where ${rows} and active_at = posted_at order by posted_at, id limit ${THREADS_A_PAGE + 1})
      union
      (select id, posted_at from posts where ${rows} and id = any ((select app.threads_apart(${space}))::uuid[])
        and not exists (select from posts r where r.reply_to = posts.id and r.state = 'seen'
          and (r.persona_id is null or r.persona_id <> all ((select app.personas_kept_from_me())::uuid[]))))
      order by posted_at, id limit ${THREADS_A_PAGE + 1})
    select ${saidColumns(db)}, 0 as replies, p.posted_at as active_at
    from shown join posts p on p.id = shown.id left join personas a on a.id = p.persona_id
    order by p.posted_at, p.id`;
}

const replyCount = (db: Db) => db`
  (select count(*)::int from (select from posts r where r.reply_to = p.id and r.state <> 'taken_back' limit 100) counted) as replies`;
