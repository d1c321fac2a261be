import { randomUUID } from 'node:crypto';
import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import type { MasterKey } from '../../../platform/master-key.ts';
import { seal, unseal } from '../../../platform/sealing.ts';
import type { EventForm, Harm, Kind } from './form.ts';

export interface AdverseEvent {
  id: string;
  kind: Kind;
  harm: Harm;
  /** What it was around; `none` where neither stands any more. */
  around: 'alert' | 'decision' | 'none';
  mine: boolean;
  written_at: Date;
  reviewed_at: Date | null;
}

export interface WholeEvent extends AdverseEvent {
  words: string;
  learned: string;
  /** The work name of who wrote it, or empty. */
  by: string;
}

const columns = (db: Db) => db`
  e.id, e.kind, e.harm, e.by_person_id = app.me() as mine, e.written_at, e.reviewed_at,
  case when e.alert_id is not null then 'alert' when e.decision_id is not null then 'decision' else 'none' end as around`;

/** What the one who asks may see: what nobody has read yet first, then the latest. */
export function adverseEvents(db: Db): Promise<AdverseEvent[]> {
  return db<AdverseEvent[]>`select ${columns(db)} from adverse_events e
    order by e.reviewed_at is not null, e.written_at desc, e.id limit 100`;
}

/** How many others wrote that wait for the one who asks to read them. */
export async function eventsToRead(db: Db): Promise<number> {
  const [row] = await db<{ waiting: number }[]>`
    select count(*)::int as waiting from adverse_events where reviewed_at is null and by_person_id <> app.me()`;
  return row?.waiting ?? 0;
}

type Row = AdverseEvent & {
  words: Buffer;
  learned: Buffer | null;
  by_person_id: string;
  by: string;
};

/** 404 for whoever may not see it. */
export async function adverseEvent(db: Db, master: MasterKey, id: string): Promise<WholeEvent> {
  return opened(db, master, oneOf(await whole(db, id)));
}

/** All that the one who asks wrote, opened. */
export async function writtenByMe(db: Db, master: MasterKey): Promise<WholeEvent[]> {
  const rows = await whole(db, null);
  return Promise.all(rows.map((row) => opened(db, master, row)));
}

const whole = (db: Db, id: string | null) => db<Row[]>`
  select ${columns(db)}, e.words, e.learned, e.by_person_id, coalesce(w.name, '') as by
  from adverse_events e left join work_names w on w.person_id = e.by_person_id
  where case when ${id}::uuid is null then e.by_person_id = app.me() else e.id = ${id}::uuid end order by e.written_at`;

async function opened(db: Db, master: MasterKey, row: Row): Promise<WholeEvent> {
  const { by_person_id: writer, words, learned, ...rest } = row;
  const open = (column: 'words' | 'learned', sealed: Buffer) =>
    unseal(db, master, writer, cellOf(column, row.id), sealed);
  return {
    ...rest,
    words: await open('words', words),
    learned: learned ? await open('learned', learned) : '',
  };
}

/** Sealed for its writer; who reviews opens it as the rule book lets through. */
export async function writeEvent(
  db: Db,
  master: MasterKey,
  me: string,
  { kind, harm, words, alert, decision }: EventForm,
): Promise<string> {
  const id = randomUUID();
  const sealed = await seal(db, master, me, cellOf('words', id), words);
  await db`insert into adverse_events (id, by_person_id, alert_id, decision_id, kind, harm, words)
    values (${id}, ${me}, ${alert || null}, ${decision || null}, ${kind}, ${harm}, ${sealed})`;
  return id;
}

/** What changes because of it, said once. */
export async function reviewEvent(
  db: Db,
  master: MasterKey,
  me: string,
  review: { id: string; learned: string },
): Promise<void> {
  const [row] = await db<{ writer: string }[]>`
    select by_person_id as writer from adverse_events where id = ${review.id}`;
  const { writer } = oneOf(row ? [row] : []);
  const learned = await seal(db, master, writer, cellOf('learned', review.id), review.learned);
  changedOne(
    await db`update adverse_events set learned = ${learned}, reviewed_at = app.now(), reviewed_by = ${me} where id = ${review.id}`,
  );
}

export const cellOf = (column: 'words' | 'learned', row: string) => ({
  table: 'adverse_events',
  column,
  row,
});
