import type { Db } from '../../../platform/database.ts';
import { searchWords } from './markdown.ts';
import { saidColumns, type Listed, type Said } from './queries.ts';

export const FOUND_A_PAGE = 20;

/**
 * What the one who asks may read with all of these words in it, or nearly: those with the very words first, then the latest. One more than
 * a page.
 * @param page counts from 1
 */
export async function found(
  db: Db,
  typed: string,
  space: string | undefined,
  page: number,
): Promise<Said[]> {
  const terms = termsIn(typed);
  if (terms.length === 0) return [];
  return db<Said[]>`
    with hits as materialized (select post, ordinality as place from
      app.find_posts(${terms}, ${space ?? null}, ${FOUND_A_PAGE + 1}, ${(page - 1) * FOUND_A_PAGE}) with ordinality h (post, nearly, ordinality))
    select ${saidColumns(db)} from hits join posts p on p.id = hits.post left join personas a on a.id = p.persona_id order by hits.place`;
}

/** At most eight words of at least two letters, the longest first. */
export function termsIn(typed: string): string[] {
  const words = searchWords(typed.slice(0, 200)).split(' ');
  const terms = [...new Set(words)].filter((word) => word.length > 1);
  return terms.toSorted((a, b) => b.length - a.length).slice(0, 8);
}

export interface Strategy extends Listed {
  helped: number;
}

/** Strategies that the one who asks may read, for a need where one is named, the latest first. */
export function strategies(db: Db, need: string | undefined): Promise<Strategy[]> {
  return db<Strategy[]>`
    with shown as materialized (
      select id, posted_at from posts where kind = 'strategy' and state = 'seen' ${need ? db`and needs @> ${[need]}` : db``}
      order by posted_at desc, id limit 40)
    select ${saidColumns(db)}, 0 as replies, p.active_at, coalesce(h.helped, 0) as helped
    from shown join posts p on p.id = shown.id left join personas a on a.id = p.persona_id
    left join app.helped_by(array(select id from shown)) h on h.post = p.id
    order by p.posted_at desc, p.id`;
}

/** In the words of those who tried: for each strategy, the latest. */
export function triedWords(db: Db, posts: string[]): Promise<(Said & { reply_to: string })[]> {
  return db<(Said & { reply_to: string })[]>`
    with shown as materialized (
      select distinct on (reply_to) id from posts where reply_to = any (${posts}) and kind = 'tried' and state = 'seen'
      order by reply_to, posted_at desc)
    select ${saidColumns(db)} from shown join posts p on p.id = shown.id left join personas a on a.id = p.persona_id`;
}
