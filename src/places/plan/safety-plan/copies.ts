import type { Db } from '../../../platform/database.ts';

/** A copy that a device keeps behind a PIN. */
export interface Copy {
  id: string;
  kept_at: Date;
}

export function myCopies(db: Db): Promise<Copy[]> {
  return db<
    Copy[]
  >`select id, kept_at from safety_plan_copies where person_id = app.me() order by kept_at desc`;
}

/** The device made the number up and has kept the copy already. */
export async function noteCopy(db: Db, me: string, id: string): Promise<void> {
  await db`insert into safety_plan_copies (id, person_id) values (${id}, ${me})`;
}

/** The device that keeps it deletes it as soon as it asks. To forget what is gone is no fault. */
export async function forgetCopy(db: Db, id: string): Promise<void> {
  await db`select app.forget_safety_plan_copy(${id})`;
}

export async function copyStands(db: Db, id: string): Promise<boolean> {
  const [row] = await db<{ stands: boolean }[]>`
    select app.safety_plan_copy_stands(${id}) as stands`;
  return row?.stands ?? false;
}
