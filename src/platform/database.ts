import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import type { Work } from './line.ts';
import type { Db, Fragment, Sql } from './sql.ts';
import { Transactions } from './transactions.ts';

export type { Db, Fragment, Queryable, Sql } from './sql.ts';

type Options = postgres.Options<Record<string, postgres.PostgresType>>;

/** Where a database is: a URL, or the socket folder of the embedded PostgreSQL. */
export interface Address {
  url?: string;
  socketFolder?: string;
  database?: string;
  login?: string;
  role?: string;
}

/** Who asks. `visitor` has no person; `worker` may only call the narrow functions granted to app_worker. */
export type Asker = 'visitor' | 'worker' | Person;
export interface Person {
  person: string;
  session?: string;
  /** "View as": narrows every private table to this member, read-only. */
  onlyAbout?: string;
}

export interface Connecting {
  max?: number;
  /** For locks and LISTEN: the connection must outlive idleness. */
  lasting?: boolean;
  onNotice?: (notice: postgres.Notice) => void;
}

/** A pool. Rights come from roles set in each transaction, never from the login. Transactions have connections of their own. */
export function connect(address: Address, connecting: Connecting = {}): Sql {
  const max = connecting.max ?? 10;
  const options = optionsFor(address, connecting);
  const pool = open(address, { ...options, max });
  const lines = new Transactions(
    (onclose) => open(address, { ...options, max: 1, max_lifetime: null, onclose }),
    max,
  );
  const end = pool.end.bind(pool);
  const begin = <T>(mode: string | Work<T>, work?: Work<T>): Promise<T> =>
    typeof mode === 'string' && work ? lines.begin(mode, work) : lines.begin('', mode as Work<T>);
  const endAll: Sql['end'] = async (ending) => {
    await Promise.all([lines.end(ending?.timeout ?? 5), end(ending)]);
  };
  return Object.assign(pool, { begin: begin as Sql['begin'], end: endAll });
}

/** By its own name a pool knows its connections from those of any other Kith. */
const nameOfOne = (): string => `kith ${randomBytes(4).toString('hex')}`;

const optionsFor = (address: Address, connecting: Connecting): Options => ({
  ...(connecting.lasting ? { max_lifetime: null } : { idle_timeout: 60 }),
  connect_timeout: 10,
  onnotice: connecting.onNotice ?? (() => undefined),
  connection: { application_name: nameOfOne(), ...(address.role ? { role: address.role } : {}) },
  types: plainTypes,
});

function open(address: Address, options: Options): Sql {
  if (address.url) return openUrl(address.url, options);
  return postgres({
    ...options,
    host: `${address.socketFolder}/.s.PGSQL.5432`,
    path: `${address.socketFolder}/.s.PGSQL.5432`,
    database: address.database ?? 'kith',
    user: address.login ?? 'kith_app',
  });
}

/** `?host=/run/postgresql` names a socket's folder, as it does for every other client of PostgreSQL. */
function openUrl(written: string, options: Options): Sql {
  const url = new URL(written);
  const folder = url.searchParams.get('host');
  if (!folder?.startsWith('/')) return postgres(written, options);
  url.searchParams.delete('host');
  return postgres(url.href, { ...options, path: `${folder}/.s.PGSQL.${url.port || '5432'}` });
}

/** The same address as one string, for libraries that take nothing else. */
export function connectionString(address: Address): string {
  const role = address.role ? `-c role=${address.role}` : '';
  if (address.url) {
    const url = new URL(address.url);
    if (role) url.searchParams.set('options', role);
    return url.href;
  }
  const query = new URLSearchParams({
    host: address.socketFolder ?? '',
    ...(role ? { options: role } : {}),
  });
  const text = query.toString().replaceAll('+', '%20');
  return `postgres://${address.login ?? 'kith_app'}@localhost/${address.database ?? 'kith'}?${text}`;
}

/** One asker in one transaction: whatever the work forgets to filter, the policies do not show. */
export function as<T>(sql: Sql, asker: Asker, work: (db: Db) => Promise<T>): Promise<T> {
  return sql.begin(async (db) => {
    const entered = enter(db, asker).execute();
    const [result] = await Promise.all([work(db), entered]);
    return result;
  }) as Promise<T>;
}

/** Sets who asks for the rest of this transaction; pipelined, so it costs no round trip of its own. */
export function enter(db: Db, asker: Asker): Fragment {
  if (typeof asker === 'string') {
    return db`select set_config('role', ${`app_${asker}`}, true), set_config('app.me', '', true)`;
  }
  return db`select set_config('role', 'app_person', true), set_config('app.me', ${asker.person}, true),
    set_config('app.session', ${asker.session ?? ''}, true), set_config('app.only_about', ${asker.onlyAbout ?? ''}, true)`;
}

/** A row that one may not see is not there. */
export class NotThere extends Error {}

/** An update of a row one cannot see changes 0 rows without an error; here that becomes a 404. */
export function changedOne(result: { count: number }): void {
  if (result.count !== 1) throw new NotThere();
}

/** The first row, or a 404. */
export function oneOf<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new NotThere();
  return row;
}

/** Dates without a time stay text (`2026-11-21`): a Date would move them between zones. */
const plainTypes = {
  date: { to: 1082, from: [1082], serialize: (day: string) => day, parse: (day: string) => day },
};
