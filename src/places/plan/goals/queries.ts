import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import { unsealAll } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';
import { DIMENSIONS, type Dimension, type Goal } from './goal.ts';

interface Row {
  id: string;
  dimension: Dimension;
  words: Buffer;
  why: Buffer;
  state: Goal['state'];
  ties: string[];
}

interface StepRow {
  id: string;
  goal: string;
  words: Buffer;
  done: boolean;
}

/** A member's goals, as far as the rule book shows them to who asks: by dimension, those that are open first. */
export async function goalsOf(
  { db, master }: Pick<Reader, 'db' | 'master'>,
  member: string,
): Promise<Goal[]> {
  const goals = await goalRows(db, member);
  const steps = await db<StepRow[]>`
    select id, goal_id as goal, words, done_at is not null as done from goal_steps
    where person_id = ${member} order by place, id`;
  const cells = [
    ...goals.flatMap(({ id, words, why }) => [
      { cell: goalCell('words', id), sealed: words },
      { cell: goalCell('why', id), sealed: why },
    ]),
    ...steps.map(({ id, words }) => ({ cell: stepCell(id), sealed: words })),
  ];
  const texts = await unsealAll(db, master, member, cells);
  const said = new Map(cells.map(({ cell }, n) => [`${cell.column} ${cell.row}`, texts[n] ?? '']));
  return goals.map((goal) => ({
    ...goal,
    words: said.get(`words ${goal.id}`) ?? '',
    why: said.get(`why ${goal.id}`) ?? '',
    steps: steps
      .filter((step) => step.goal === goal.id)
      .map(({ id, done }) => ({ id, done, words: said.get(`words ${id}`) ?? '' })),
  }));
}

export const myGoals = (reader: Reader): Promise<Goal[]> => goalsOf(reader, reader.me);

/** @throws {NotThere} for a goal that is not one's own */
export async function myGoal(reader: Reader, id: string): Promise<Goal> {
  return oneOf((await myGoals(reader)).filter((goal) => goal.id === id));
}

/** "Done", or not yet after all. */
export async function markStep({ db }: Reader, goal: string, step: string, done: boolean) {
  changedOne(
    await db`update goal_steps set done_at = case when ${done} then app.now() end, changed_at = app.now()
      where id = ${step} and goal_id = ${goal}`,
  );
}

/** Reached, set aside for now, or taken up again. */
export async function moveGoal({ db }: Reader, goal: string, state: Goal['state']): Promise<void> {
  changedOne(
    await db`update goals set reached_at = case when ${state === 'reached'} then app.now() end,
      set_aside_at = case when ${state === 'aside'} then app.now() end, changed_at = app.now() where id = ${goal}`,
  );
}

export async function deleteGoal({ db }: Reader, goal: string): Promise<void> {
  changedOne(await db`delete from goals where id = ${goal}`);
}

/** Whether there is something to see; asking is no look. */
export async function hasGoalsForMe(db: Db, member: string): Promise<boolean> {
  const [row] = await db<{ has: boolean }[]>`select app.goals_for_me(${member}) as has`;
  return row?.has ?? false;
}

export const goalCell = (column: 'words' | 'why', row: string) => ({
  table: 'goals',
  column,
  row,
});
export const stepCell = (row: string) => ({ table: 'goal_steps', column: 'words', row });

const goalRows = (db: Db, member: string) => db<Row[]>`
  select id, dimension, words, why,
    case when set_aside_at is not null then 'aside' when reached_at is not null then 'reached' else 'open' end as state,
    coalesce((select array_agg(c.tie_id) from goal_companions c where c.goal_id = goals.id), '{}') as ties
  from goals where person_id = ${member}
  order by array_position(${[...DIMENSIONS]}::text[], dimension), reached_at is not null, begun_at, id`;
