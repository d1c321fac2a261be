import type { Db } from '../../../platform/database.ts';

export interface Look {
  id: string;
  by_person_id: string | null;
  part: string;
  why: string;
  looked_at: Date;
}

export interface LooksPage {
  looks: Look[];
  more: boolean;
}

const aPage = 20;

/** The newest first; `page` counts from 1. */
export async function looksAtMe(db: Db, page: number): Promise<LooksPage> {
  const looks = await db<Look[]>`
    select id, by_person_id, part, why, looked_at from looks where about_person_id = app.me()
    order by looked_at desc, id limit ${aPage + 1} offset ${(page - 1) * aPage}`;
  return { looks: looks.slice(0, aPage), more: looks.length > aPage };
}
