import { oneOf } from '../../../platform/database.ts';
import { unsealAll } from '../../../platform/sealing.ts';
import type { TieKind } from './form.ts';
import type { Reader } from './reader.ts';

export interface Tie {
  id: string;
  member: string;
  supporter: string;
  begunAt: Date;
  kind: TieKind | '';
  /** What the one who asks calls the other. */
  name: string;
  ownWords: string;
  /** Whether the one who asks, the member, hears nothing of them. */
  muted: boolean;
}

interface Row {
  id: string;
  member: string;
  supporter: string;
  begun_at: Date;
  kind: TieKind | '';
  name: Buffer | null;
  own_words: Buffer | null;
  muted: boolean;
}

/** Who holds me: the supporters of the one who asks, by name. */
export async function mySupporters(reader: Reader): Promise<Tie[]> {
  const rows = tieRows(reader);
  return opened(reader, await reader.db<Row[]>`${rows} where t.member_id = ${reader.me}`);
}

/** Whom I hold: the members who invited the one who asks. */
export async function membersISupport(reader: Reader): Promise<Tie[]> {
  const rows = tieRows(reader);
  return opened(reader, await reader.db<Row[]>`${rows} where t.supporter_id = ${reader.me}`);
}

/** @throws {NotThere} where the one who asks is not its member */
export async function myTie(reader: Reader, id: string): Promise<Tie> {
  const rows = tieRows(reader);
  return oneOf(
    await opened(
      reader,
      await reader.db<Row[]>`${rows} where t.id = ${id} and t.member_id = ${reader.me}`,
    ),
  );
}

/** @throws {NotThere} where the one who asks is not its supporter */
export async function tieISupport(reader: Reader, id: string): Promise<Tie> {
  const rows = tieRows(reader);
  return oneOf(
    await opened(
      reader,
      await reader.db<Row[]>`${rows} where t.id = ${id} and t.supporter_id = ${reader.me}`,
    ),
  );
}

const tieRows = ({ db, me }: Reader) => db`
  select t.id, t.member_id as member, t.supporter_id as supporter, t.begun_at, coalesce(n.kind, '') as kind, n.name, n.own_words,
    m.tie_id is not null as muted
  from ties t
  left join tie_names n on n.tie_id = t.id and n.person_id = ${me}
  left join tie_mutes m on m.tie_id = t.id`;

async function opened({ db, master, me }: Reader, rows: Row[]): Promise<Tie[]> {
  const cells = rows.flatMap(({ id, name, own_words }) => [
    ...(name ? [cellOf('name', id, name)] : []),
    ...(own_words ? [cellOf('own_words', id, own_words)] : []),
  ]);
  const texts = await unsealAll(db, master, me, cells);
  const textOf = (column: string, id: string) =>
    texts[cells.findIndex(({ cell }) => cell.column === column && cell.row === id)] ?? '';
  const ties = rows.map(({ begun_at: begunAt, ...row }) => ({
    ...row,
    begunAt,
    name: textOf('name', row.id),
    ownWords: textOf('own_words', row.id),
  }));
  return ties.map(({ own_words: _, ...tie }) => tie).toSorted(byName);
}

const cellOf = (column: string, row: string, sealed: Buffer) => ({
  cell: { table: 'tie_names', column, row },
  sealed,
});

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
