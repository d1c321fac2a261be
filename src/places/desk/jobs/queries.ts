import type { Db } from '../../../platform/database.ts';

/** How many jobs of one kind stand where. `oldest` is when the one that waits longest came due. */
export interface JobCount {
  kind: string;
  due: number;
  later: number;
  failing: number;
  given_up: number;
  oldest: Date | null;
}

export function jobCounts(db: Db): Promise<JobCount[]> {
  return db<JobCount[]>`select kind, due, later, failing, given_up, oldest from app.queue_counts()`;
}

export async function jobsInTrouble(db: Db): Promise<number> {
  const counts = await jobCounts(db);
  return counts.reduce((sum, { failing, given_up }) => sum + failing + given_up, 0);
}

export async function tryAgain(db: Db, kind: string): Promise<number> {
  const [row] = await db<{ count: number }[]>`select app.queue_try_again(${kind}) as count`;
  return row?.count ?? 0;
}
