import type { Db } from '../../../platform/database.ts';
import { seal, unsealAll, type MasterKey } from '../../../platform/sealing.ts';

export interface DangerCard {
  name: string;
  place: string;
  contact: string;
}

const columns = ['name', 'place', 'contact'] as const;
const cell = (column: (typeof columns)[number], row: string) => ({
  table: 'danger_cards',
  column,
  row,
});

/** The person's own, or another's where the rule book opens it in this transaction. */
export async function dangerCard(
  db: Db,
  master: MasterKey,
  person: string,
): Promise<DangerCard | undefined> {
  const [row] = await db<Record<(typeof columns)[number], Buffer>[]>`
    select name, place, contact from danger_cards where person_id = ${person}`;
  if (!row) return undefined;
  const cells = columns.map((column) => ({ cell: cell(column, person), sealed: row[column] }));
  const [name = '', place = '', contact = ''] = await unsealAll(db, master, person, cells);
  return { name, place, contact };
}

export async function keepDangerCard(
  db: Db,
  master: MasterKey,
  person: string,
  card: DangerCard,
): Promise<void> {
  const sealed: Buffer[] = [];
  for (const column of columns)
    sealed.push(await seal(db, master, person, cell(column, person), card[column]));
  const [name, place, contact] = sealed as [Buffer, Buffer, Buffer];
  await db`insert into danger_cards (person_id, name, place, contact) values (${person}, ${name}, ${place}, ${contact})
    on conflict (person_id) do update set name = ${name}, place = ${place}, contact = ${contact}, agreed_at = app.now()`;
}

/** Nothing to take back is no fault. */
export async function takeDangerCardBack(db: Db, person: string): Promise<void> {
  await db`delete from danger_cards where person_id = ${person}`;
}

/** Whether who asks holds an open alert about this person, who has left a card for it. */
export async function hasDangerCard(db: Db, person: string): Promise<boolean> {
  const [row] = await db<{ has: boolean }[]>`select app.has_danger_card(${person}) as has`;
  return row?.has ?? false;
}

/** Writes the look and tells the member; the card is open for the rest of this transaction. */
export async function openDangerCard(
  db: Db,
  master: MasterKey,
  person: string,
): Promise<DangerCard | undefined> {
  const [row] = await db<{ opened: boolean }[]>`select app.open_danger_card(${person}) as opened`;
  return row?.opened ? dangerCard(db, master, person) : undefined;
}
