import type { Db } from '../../../platform/database.ts';
import type { Day } from '../../../platform/local-days.ts';
import { unsealAll, type MasterKey } from '../../../platform/sealing.ts';
import type { Scale, Step } from './checkin.ts';
import { noteCell } from './queries.ts';

export interface ShownDay {
  day: Day;
  scale: Scale;
  mood: Step;
}

export interface ShownNote {
  day: Day;
  words: string;
}

/** How a member's days were since one of them, as the rule book lets through, the newest first. */
export function shownDays(db: Db, member: string, since: Day): Promise<ShownDay[]> {
  return db<ShownDay[]>`
    select day, scale, mood from check_in_moods where person_id = ${member} and day >= ${since} order by day desc`;
}

/** A member's notes since a day, as the rule book lets through, the newest first. */
export async function shownNotes(
  { db, master }: { db: Db; master: MasterKey },
  member: string,
  since: Day,
): Promise<ShownNote[]> {
  const rows = await db<{ id: string; day: Day; words: Buffer }[]>`
    select id, day, words from check_in_notes
    where person_id = ${member} and day >= ${since} and not taken_back order by day desc`;
  const cells = rows.map(({ id, words: sealed }) => ({ cell: noteCell(id), sealed }));
  const texts = await unsealAll(db, master, member, cells);
  return rows.map(({ day }, n) => ({ day, words: texts[n] ?? '' }));
}
