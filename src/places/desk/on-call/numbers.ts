import { changedOne, type Db } from '../../../platform/database.ts';
import type { MasterKey } from '../../../platform/master-key.ts';
import { seal, unseal } from '../../../platform/sealing.ts';

const cellOf = (row: string) => ({ table: 'ring_numbers', column: 'number', row });

/** The number at which whoever asks may be rung, as E.164 writes it; undefined where they gave none. */
export async function myNumber(db: Db, master: MasterKey, me: string): Promise<string | undefined> {
  const [row] = await db<{ number: Buffer }[]>`
    select number from ring_numbers where person_id = ${me}`;
  return row && unseal(db, master, me, cellOf(me), row.number);
}

export async function giveNumber(
  db: Db,
  master: MasterKey,
  me: string,
  number: string,
): Promise<void> {
  const sealed = await seal(db, master, me, cellOf(me), number);
  await db`insert into ring_numbers (person_id, number) values (${me}, ${sealed})
    on conflict (person_id) do update set number = excluded.number`;
}

export async function removeNumber(db: Db, me: string): Promise<void> {
  changedOne(await db`delete from ring_numbers where person_id = ${me}`);
}
