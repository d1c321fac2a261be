import type { Sql } from '../database.ts';

/** Whether anybody but the owner has this database open: a Kith that runs always has. */
export async function othersAreConnected(owner: Sql): Promise<boolean> {
  const [row] = await owner<{ some: boolean }[]>`
    select exists (select from pg_stat_activity
      where datname = current_database() and usename <> current_user) as some`;
  return row?.some ?? true;
}
