import { randomUUID } from 'node:crypto';
import { changedOne } from '../../../platform/database.ts';
import { seal } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';
import type { GoalForm } from './form.ts';
import type { Goal } from './goal.ts';
import { goalCell, stepCell } from './queries.ts';

/** Saves a goal with its steps and companions. Steps in the same words stay as done as they were. Returns its id. */
export async function keepGoal(reader: Reader, form: GoalForm, known?: Goal): Promise<string> {
  const id = known?.id ?? randomUUID();
  await writeGoal(reader, id, form, known !== undefined);
  await keepSteps(reader, id, form.steps, known?.steps ?? []);
  await nameCompanions(reader, id, form.ties);
  return id;
}

async function writeGoal(
  { db, master, me }: Reader,
  id: string,
  { dimension, ...form }: GoalForm,
  known: boolean,
): Promise<void> {
  const words = await seal(db, master, me, goalCell('words', id), form.words);
  const why = await seal(db, master, me, goalCell('why', id), form.why);
  if (known)
    return changedOne(
      await db`update goals set dimension = ${dimension}, words = ${words}, why = ${why}, changed_at = app.now() where id = ${id}`,
    );
  await db`insert into goals (id, person_id, dimension, words, why) values (${id}, ${me}, ${dimension}, ${words}, ${why})`;
}

async function keepSteps(
  { db, master, me }: Reader,
  goal: string,
  wanted: readonly string[],
  known: Goal['steps'],
): Promise<void> {
  const gone = known.filter(({ words }) => !wanted.includes(words)).map(({ id }) => id);
  if (gone.length > 0) await db`delete from goal_steps where id = any (${gone}::uuid[])`;
  for (const [place, words] of wanted.entries()) {
    const same = known.find((step) => step.words === words);
    const id = same?.id ?? randomUUID();
    const sealed = await seal(db, master, me, stepCell(id), words);
    if (same) await db`update goal_steps set place = ${place} where id = ${id}`;
    else
      await db`insert into goal_steps (id, goal_id, person_id, words, place) values (${id}, ${goal}, ${me}, ${sealed}, ${place})`;
  }
}

async function nameCompanions({ db, me }: Reader, goal: string, ties: string[]): Promise<void> {
  await db`delete from goal_companions where goal_id = ${goal} and tie_id <> all (${ties}::uuid[])`;
  for (const tie of ties)
    await db`insert into goal_companions (goal_id, tie_id, person_id) values (${goal}, ${tie}, ${me}) on conflict do nothing`;
}
