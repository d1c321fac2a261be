import type postgres from 'postgres';

export type Sql = postgres.Sql;
export type Db = postgres.TransactionSql;
/** A pool or a transaction: whatever can be asked. */
export type Queryable = postgres.ISql;
export type Fragment = postgres.PendingQuery<postgres.Row[]>;
