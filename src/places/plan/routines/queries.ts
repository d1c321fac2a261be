import { randomUUID } from 'node:crypto';
import { changedOne, oneOf } from '../../../platform/database.ts';
import type { Day } from '../../../platform/local-days.ts';
import { seal, unsealAll } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';
import type { Answer, Mark, RoutineKind, RoutineStep } from './routine.ts';

/** A step and what it is, in the member's words. */
export interface Planned extends RoutineStep {
  words: string;
}

interface Row {
  id: string;
  kind: RoutineKind;
  words: Buffer;
  starts: RoutineStep['start'];
  rule: string | null;
  zone: string | null;
  last_day: Day | null;
  remind_minutes: number | null;
}

/** What a member plans, as far as the rule book shows it to who asks. */
export async function plannedBy(
  { db, master }: Pick<Reader, 'db' | 'master'>,
  member: string,
): Promise<Planned[]> {
  const rows = await db<Row[]>`
    select id, kind, words, starts, rule, zone, last_day, remind_minutes from routine_steps
    where person_id = ${member} and put_away_at is null order by substr(starts, 11), starts, id`;
  const cells = rows.map(({ id, words }) => ({ cell: wordsCell(id), sealed: words }));
  const texts = await unsealAll(db, master, member, cells);
  return rows.map(
    ({ starts: start, last_day: lastDay, remind_minutes: remindMinutes, ...row }, n) => ({
      ...row,
      start,
      lastDay,
      remindMinutes,
      words: texts[n] ?? '',
    }),
  );
}

export const myPlanned = (reader: Reader): Promise<Planned[]> => plannedBy(reader, reader.me);

/** @throws {NotThere} for a step that is not one's own, or was put away */
export async function myStep(reader: Reader, id: string): Promise<Planned> {
  return oneOf((await myPlanned(reader)).filter((step) => step.id === id));
}

/** Saves a step under its id, or a new one. */
export async function keepStep(
  { db, master, me }: Reader,
  { words, kind, start, rule, zone, lastDay, remindMinutes }: Omit<Planned, 'id'>,
  known?: string,
): Promise<void> {
  const id = known ?? randomUUID();
  const sealed = await seal(db, master, me, wordsCell(id), words);
  if (known)
    return changedOne(
      await db`update routine_steps set kind = ${kind}, words = ${sealed}, starts = ${start}, rule = ${rule}, zone = ${zone},
        last_day = ${lastDay}, remind_minutes = ${remindMinutes}, changed_at = app.now() where id = ${id}`,
    );
  await db`insert into routine_steps (id, person_id, kind, words, starts, rule, zone, last_day, remind_minutes)
    values (${id}, ${me}, ${kind}, ${sealed}, ${start}, ${rule}, ${zone}, ${lastDay}, ${remindMinutes})`;
}

export async function putStepAway({ db }: Reader, id: string): Promise<void> {
  changedOne(
    await db`update routine_steps set put_away_at = app.now() where id = ${id} and put_away_at is null`,
  );
}

/** How it went, of the last two weeks and whatever is ahead. */
export async function myMarks({ db, me }: Pick<Reader, 'db' | 'me'>): Promise<Mark[]> {
  const rows = await db<{ step: string; local: Mark['local']; answer: Answer; marked_at: Date }[]>`
    select step_id as step, local, answer, marked_at from routine_marks
    where person_id = ${me} and substr(local, 1, 10)::date > app.now()::date - 15`;
  return rows.map(({ marked_at, ...mark }) => ({ ...mark, at: marked_at.getTime() }));
}

export async function answerFor(
  { db, me }: Reader,
  step: string,
  local: string,
  answer: Answer | 'open',
): Promise<void> {
  if (answer === 'open') {
    await db`delete from routine_marks where step_id = ${step} and local = ${local}`;
    return;
  }
  await db`insert into routine_marks (step_id, local, person_id, answer) values (${step}, ${local}, ${me}, ${answer})
    on conflict (step_id, local) do update set answer = excluded.answer, marked_at = app.now()`;
}

const wordsCell = (row: string) => ({ table: 'routine_steps', column: 'words', row });
