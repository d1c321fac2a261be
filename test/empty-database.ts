import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { as, connect, type Db, type Sql } from '../src/platform/database.ts';
import { createDatabase, type Home } from '../src/platform/home.ts';
import { cast, type CastName } from './cast.ts';
import { dropDatabase } from './drop-database.ts';

export interface EmptyDatabase {
  owner: Sql;
  home: Home;
  as<T>(name: CastName, work: (db: Db) => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

/** A database without a single table, on the cluster of this run. */
export async function emptyDatabase(): Promise<EmptyDatabase> {
  const { socketFolder } = inject('cluster');
  const database = `empty_${randomBytes(6).toString('hex')}`;
  await createDatabase({ socketFolder, database: 'postgres', login: 'postgres' }, database);
  const app = { socketFolder, database, login: 'kith_app' };
  const home: Home = {
    app,
    direct: app,
    owner: { ...app, login: 'kith_owner' },
    stop: async () => undefined,
  };
  const owner = connect(home.owner, { max: 2 });
  const sql = connect(app, { max: 2 });
  return {
    owner,
    home,
    as: (name, work) => as(sql, { person: cast[name].id }, work),
    end: async () => {
      await Promise.all([owner.end(), sql.end()]);
      const superuser = connect({ ...app, database: 'postgres', login: 'postgres' }, { max: 1 });
      await dropDatabase(superuser, database);
      await superuser.end();
    },
  };
}
