import { oneOf, type Db } from '../../platform/database.ts';

/** The day on which who asks joined, `YYYY-MM-DD`. */
export async function joinedOn(db: Db): Promise<string> {
  return oneOf(await db<{ joined_on: string }[]>`select joined_on from people where id = app.me()`)
    .joined_on;
}
