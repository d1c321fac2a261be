import { clock } from './clock.ts';
import { as, type Db, type Sql } from './database.ts';

/**
 * This process's clock goes as the database's does: its offset, which only tests of a whole Kith move, is read at the start and
 * again whenever `kith_clock` is told.
 */
export async function followClock(direct: Sql): Promise<() => Promise<void>> {
  const follow = async () => {
    const [row] = await as(direct, 'visitor', secondsAhead);
    clock.ahead = Math.round((row?.ahead ?? 0) * 1000);
  };
  await follow();
  const { unlisten } = await direct.listen('kith_clock', () => void follow());
  return unlisten;
}

const secondsAhead = (db: Db) =>
  db<{ ahead: number }[]>`
    select extract(epoch from app.now() - pg_catalog.now())::float8 as ahead`;
