import { changedOne, oneOf, type Db } from '../../../../platform/database.ts';
import { enqueue } from '../../../../platform/jobs.ts';
import type { Mapping } from '../import/spreadsheet-targets.ts';

export interface Figures {
  organisations: number;
  services: number;
  /** Nobody has looked at these for a year, or ever. */
  stale: number;
  /** As far as whoever asks may know of them. */
  hidden: number;
}

export async function figures(db: Db): Promise<Figures> {
  const rows = await db<Figures[]>`
    select (select count(*)::int from organizations) as organisations,
      (select count(*)::int from services where status <> 'defunct') as services,
      (select count(*)::int from services where status <> 'defunct' and coalesce(assured_date, '-infinity') < app.now() - interval '1 year') as stale,
      (select count(*)::int from hidden_records where whole and table_name = 'locations') as hidden`;
  return oneOf(rows);
}

/** Services in use that nobody has looked at for a year; as the owner too. */
export async function staleServices(db: Db): Promise<number> {
  const rows = await db<{ stale: number }[]>`
    select count(*)::int as stale from services
    where status in ('active', 'temporarily closed') and coalesce(assured_date, '-infinity') < app.now() - interval '1 year'`;
  return oneOf(rows).stale;
}

export interface Brought {
  source: string;
  by: string;
  fileName: string;
  whole: boolean;
}

export async function addImport(db: Db, { source, by, fileName, whole }: Brought): Promise<string> {
  const rows = await db<{ id: string }[]>`
    insert into directory_imports (source_id, asked_by, file_name, state, is_whole)
    values (${source}, ${by}, ${fileName.slice(0, 200)}, 'mapping', ${whole}) returning id`;
  return oneOf(rows).id;
}

/** From here the job has it. */
export async function readLater(
  db: Db,
  { id, by, rows }: { id: string; by: string; rows: number },
): Promise<void> {
  changedOne(
    await db`update directory_imports set state = 'waiting', rows_expected = ${rows} where id = ${id} and state = 'mapping'`,
  );
  await enqueue(db, 'directory-import', { person: by, import: id }, { tries: 3 });
}

/** What each heading means, for this import and as a proposal for the next from its source. */
export async function chooseMapping(db: Db, id: string, mapping: Mapping): Promise<void> {
  const json = db.json(mapping);
  changedOne(
    await db`update directory_imports set mapping = ${json} where id = ${id} and state = 'mapping'`,
  );
  await db`
    update directory_sources set mapping = ${json}
    where id = (select i.source_id from directory_imports i where i.id = ${id})`;
}

/** False when it is being read or is over already. */
export async function beginReading(db: Db, id: string): Promise<boolean> {
  const { count } = await db`
    update directory_imports set state = 'reading', rows_read = 0 where id = ${id} and state in ('waiting', 'reading')`;
  return count === 1;
}

export async function noteRowsRead(db: Db, id: string, rows: number): Promise<void> {
  await db`update directory_imports set rows_read = ${rows} where id = ${id}`;
}

export async function failImport(
  db: Db,
  id: string,
  { key, values }: { key: string; values: Readonly<Record<string, string | number>> },
): Promise<void> {
  await db`
    update directory_imports set state = 'failed', fault = ${key}, fault_values = ${db.json(values)}, finished_at = app.now()
    where id = ${id}`;
}

/** A list whose columns nobody explained is not read. */
export async function dropImport(db: Db, id: string): Promise<void> {
  changedOne(
    await db`update directory_imports set state = 'undone', finished_at = asked_at where id = ${id} and state = 'mapping'`,
  );
}

/** Takes the newest import back. False where another came after it. */
export async function undoImport(db: Db, id: string): Promise<boolean> {
  const rows = await db<{ undone: boolean }[]>`select app.undo_directory_import(${id}) as undone`;
  return oneOf(rows).undone;
}

/** The newest one that was read, which alone can be taken back. */
export async function newestImport(db: Db): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`
    select id from directory_imports where state = 'done' order by finished_at desc limit 1`;
  return row?.id;
}

export interface Finding {
  does: 'mended' | 'setAside' | 'doubt';
  reason: string;
  field: string;
  times: number;
  /** One value that the source said. */
  value: string;
  file: string;
  row: number;
}

/** What was found in a file, by kind, the gravest and most frequent first. */
export async function findings(db: Db, id: string): Promise<Finding[]> {
  return db<Finding[]>`
    select does, reason, field, count(*)::int as times, (array_agg(value order by ordinal))[1] as value,
      (array_agg(file order by ordinal))[1] as file, (array_agg(row order by ordinal))[1] as row
    from directory_import_notes where import_id = ${id}
    group by does, reason, field
    order by array_position(array['setAside', 'mended', 'doubt'], does), 4 desc limit 60`;
}

/** A page of the directory's desk is not there for anybody else. */
export async function checkMindsDirectory(db: Db): Promise<void> {
  oneOf(await db`select where app.mind_directory()`);
}
