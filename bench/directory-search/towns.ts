import { as, type Db, type Sql } from '../../src/platform/database.ts';
import { demoDirectory } from '../../src/places/find/directory/demo/directory.ts';
import { withoutHidden } from '../../src/places/find/directory/export/hidden.ts';
import { readSomeListings } from '../../src/places/find/directory/listings/jobs.ts';
import { lexiconPrint } from '../../src/places/find/directory/listings/lexicon-print.ts';
import { rowsOf, type TableName, tableNames } from '../../src/places/find/directory/model.ts';
import { storedRecord } from '../../src/places/find/directory/records.ts';
import { storedColumnsOf, storedTables } from '../../src/places/find/directory/stored.ts';

const shared = new Set<TableName>(['taxonomy', 'term', 'unit']);
const first = ['Ab', 'Bram', 'Cal', 'Dun', 'El', 'Far', 'Glen', 'Hart', 'Ips', 'Kel', 'Lan', 'Mar'];
const second = ['ber', 'cos', 'den', 'fer', 'gar', 'hol', 'lin', 'mer', 'nor', 'pen', 'ros', 'sel'];
const third = ['ton', 'wick', 'ford', 'by', 'stead', 'combe', 'mouth'];

const part = (parts: readonly string[], at: number) => parts[at % parts.length] as string;

/** One word, another for each of the first thousand. */
export const townNamed = (town: number): string =>
  part(first, town) +
  part(second, Math.floor(town / first.length)) +
  part(third, Math.floor(town / (first.length * second.length)));

/** Wrenfield again and again, 70 kilometres apart, each town under a name and ids of its own. The first is Wrenfield itself. */
export async function keepTowns(owner: Sql, towns: number): Promise<void> {
  const town = withoutHidden(demoDirectory());
  await owner.begin(async (db) => {
    await db`create temporary table towns on commit drop as
      select n, name, 20 - 0.7 * (n / 30) as north, 0.8 * (n % 30) as east from unnest(${Array.from({ length: towns }, (_, at) => townNamed(at))}::text[])
      with ordinality as t (name, at), lateral (select at::int - 1 as n) n`;
    for (const table of tableNames)
      await keepTable(
        db,
        table,
        [...rowsOf(town, table)].map((row) => storedRecord(table, row)),
      );
  });
}

async function keepTable(db: Db, table: TableName, rows: readonly unknown[]): Promise<void> {
  const stored = storedTables[table];
  await db.unsafe(`alter table ${stored} disable trigger user`);
  const columns = storedColumnsOf(table);
  const names = ['id', ...columns.map((column) => column.stored)];
  const references = new Set(
    columns
      .filter(({ field }) => field.kind === 'reference' && !shared.has(field.to as TableName))
      .map((column) => column.stored),
  );
  const values = names.map((name) => valueOf(table, name, references));
  await db.unsafe(
    `insert into ${stored} (${names.join(', ')}) select ${values.join(', ')}
     from jsonb_populate_recordset(null::${stored}, $1) r, towns t where $2 or t.n = 0`,
    [db.json(rows as never), !shared.has(table)],
  );
  await db.unsafe(`alter table ${stored} enable trigger user`);
}

function valueOf(table: TableName, name: string, references: ReadonlySet<string>): string {
  const own = `case when t.n = 0 or r.${name} is null then r.${name} else`;
  if ((name === 'id' && !shared.has(table)) || references.has(name))
    return `${own} md5(r.${name}::text || t.n)::uuid end`;
  if (name === 'latitude') return `r.latitude + t.north - 20`;
  if (name === 'longitude') return `r.longitude + t.east`;
  if (name === 'city')
    return `${own} case r.city when 'Wrenfield' then t.name else r.city || ' ' || t.name end end`;
  if (name === 'postal_code')
    return `${own} chr(65 + t.n / 26 % 26) || chr(65 + t.n % 26) || substr(r.postal_code, 3) end`;
  return `r.${name}`;
}

/** How many listings there are when all have been read. */
export async function readAllListings(sql: Sql): Promise<number> {
  await as(
    sql,
    'worker',
    (db) => db`select app.outdated_listings_fall_due(${lexiconPrint}, '2000-01-01')`,
  );
  while (await as(sql, 'worker', (db) => readSomeListings(db, 500))) continue;
  return as(sql, 'visitor', async (db) => {
    const [row] = await db<{ total: number }[]>`select total from app.found_listings('{}', 0, 1)`;
    return row?.total ?? 0;
  });
}
