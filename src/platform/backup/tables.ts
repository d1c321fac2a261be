import type { Queryable } from '../database.ts';

export interface Table {
  /** `schema.table`, quoted where SQL needs it. */
  name: string;
  columns: string[];
  rows: number;
}

export interface Sequence {
  name: string;
  last: string;
}

/** Left out of the ordinary file; without it, sealed text stays sealed. */
export const keyTable = 'public.person_keys';

/** What is made anew by the program itself, beside each table whose comment says `made anew`. */
const notKept = [
  'app.applied_policies',
  'app.clock',
  'graphile_worker.migrations',
  'public.migrations',
];

/** Every table with something of the community in it: ours, and the queue with what waits. */
export async function keptTables(owner: Queryable): Promise<Table[]> {
  const tables = await owner<{ name: string; columns: string[] }[]>`
    select format('%I.%I', n.nspname, c.relname) as name,
      array_agg(quote_ident(a.attname) order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname in ('public', 'app', 'graphile_worker') and c.relkind = 'r'
      and obj_description(c.oid, 'pg_class') is distinct from 'made anew'
    group by 1 order by 1`;
  const kept = tables.filter(({ name }) => !notKept.includes(name));
  const counted: Table[] = [];
  for (const table of kept) counted.push({ ...table, rows: await rowCount(owner, table.name) });
  return counted;
}

/** How far each identity has counted, so that a restored database does not count again. */
export function sequences(owner: Queryable): Promise<Sequence[]> {
  return owner<Sequence[]>`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
    from pg_sequences where schemaname in ('public', 'graphile_worker') and last_value is not null`;
}

export async function rowCount(owner: Queryable, table: string): Promise<number> {
  const [row] = await owner.unsafe<{ count: number }[]>(
    `select count(*)::int as count from ${table}`,
  );
  return row?.count ?? 0;
}
