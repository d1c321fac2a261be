import type { Db } from '../../../platform/database.ts';
import { unsealAll } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';

/** All that the one who asks ever planned, what was taken out too, for who takes their things along. */
export async function everyStep({ db, master, me }: Reader) {
  const rows = await db<{ id: string; words: Buffer; starts: string; rule: string | null }[]>`
    select id, words, kind, starts, rule, zone, last_day, remind_minutes, changed_at, put_away_at
    from routine_steps where person_id = ${me} order by changed_at`;
  const cells = rows.map(({ id, words }) => ({
    cell: { table: 'routine_steps', column: 'words', row: id },
    sealed: words,
  }));
  const texts = await unsealAll(db, master, me, cells);
  return rows.map((row, n) => ({ ...row, words: texts[n] ?? '' }));
}

export const everyMark = (db: Db, me: string) =>
  db`select step_id as step, local, answer, marked_at from routine_marks where person_id = ${me} order by local`;

export const everyReminder = (db: Db, me: string) =>
  db`select step_id as step, local, told_at from routine_reminders where person_id = ${me} order by local`;
