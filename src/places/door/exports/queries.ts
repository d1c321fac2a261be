import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import { enqueue } from '../../../platform/jobs.ts';

export interface ExportRow {
  id: string;
  state: 'waiting' | 'ready' | 'failed' | 'expired';
  parts: number;
  parts_done: number;
  file: string | null;
  sealed_key: Buffer | null;
  bytes: number | null;
  asked_at: Date;
  ready_at: Date | null;
  expires_at: Date | null;
}

/** One at a time: whoever asks again is shown the one that is being made. */
export async function askForExport(db: Db, person: string): Promise<string> {
  const [waiting] = await db<{ id: string }[]>`select id from exports where state = 'waiting'`;
  if (waiting) return waiting.id;
  const [made] = await db<{ id: string }[]>`
    insert into exports (person_id) values (${person}) returning id`;
  const { id } = oneOf(made ? [made] : []);
  await enqueue(db, 'make-export', { person, export: id }, { key: `export ${id}`, tries: 8 });
  return id;
}

export function myExports(db: Db): Promise<ExportRow[]> {
  return db<
    ExportRow[]
  >`select id, state, parts, parts_done, file, sealed_key, bytes::float8 as bytes, asked_at, ready_at, expires_at
    from exports order by asked_at desc limit 20`;
}

export async function myExport(db: Db, id: string): Promise<ExportRow> {
  const rows = await db<ExportRow[]>`
    select id, state, parts, parts_done, file, sealed_key, bytes::float8 as bytes, asked_at, ready_at, expires_at
    from exports where id = ${id}`;
  return oneOf(rows);
}

export async function bringOn(db: Db, id: string, done: number, parts: number): Promise<void> {
  await db`update exports set parts_done = ${done}, parts = ${parts} where id = ${id}`;
}

export interface Finished {
  file: string;
  sealedKey: Buffer;
  bytes: number;
}

/** Of two runs of the same job the first to come here counts; false for the other. */
export async function finishExport(db: Db, id: string, made: Finished): Promise<boolean> {
  const { count } = await db`
    update exports set state = 'ready', file = ${made.file}, sealed_key = ${made.sealedKey}, bytes = ${made.bytes},
      ready_at = app.now(), expires_at = app.now() + interval '7 days'
    where id = ${id} and state = 'waiting'`;
  return count === 1;
}

export async function failExport(db: Db, id: string): Promise<void> {
  await db`update exports set state = 'failed' where id = ${id} and state = 'waiting'`;
}

/** The file goes with the next tidying, which is asked for here. */
export async function discardExport(db: Db, id: string): Promise<void> {
  changedOne(
    await db`update exports set state = 'expired', file = null, sealed_key = null where id = ${id} and state = 'ready'`,
  );
  await enqueue(db, 'tidy-exports', {}, { key: 'tidy-exports' });
}
