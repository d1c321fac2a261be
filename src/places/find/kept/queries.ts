import { randomUUID } from 'node:crypto';
import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import { fingerprint, seal, unseal, type MasterKey } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';

export interface KeptService {
  id: string;
  service: string;
  /** As it was called when it was kept: it may have left the directory since. */
  name: string;
  note: string;
  keptAt: Date;
  shown: boolean;
}

interface Row {
  id: string;
  member: string;
  words: Buffer;
  kept_at: Date;
  shown: boolean;
}

interface Words {
  service: string;
  name: string;
  note: string;
}

/** What one member keeps, the latest first: all of it for themself, what is shown for who looks. */
export async function keptServices(
  { db, master }: Pick<Reader, 'db' | 'master'>,
  member: string,
): Promise<KeptService[]> {
  const rows = await db<Row[]>`
    select id, member_id as member, words, kept_at, shown_at is not null as shown from kept_services
    where member_id = ${member} order by kept_at desc, id`;
  return Promise.all(rows.map((row) => opened(db, master, row)));
}

export async function keptService({ db, master, me }: Reader, id: string): Promise<KeptService> {
  const rows = await db<Row[]>`
    select id, member_id as member, words, kept_at, shown_at is not null as shown from kept_services
    where id = ${id} and member_id = ${me}`;
  return opened(db, master, oneOf(rows));
}

/** What the one who asks keeps of a service, if they do. */
export async function keptOf(
  { db, master, me }: Reader,
  service: string,
): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`
    select id from kept_services where member_id = ${me} and print = ${printOf(master, me, service)}`;
  return row?.id;
}

/** Keeps a service; one that is kept already stays as it is. */
export async function keepService(
  { db, master, me }: Reader,
  { service, name }: { service: string; name: string },
): Promise<void> {
  const id = randomUUID();
  const words = await sealed(db, master, me, id, { service, name, note: '' });
  await db`insert into kept_services (id, member_id, print, words)
    values (${id}, ${me}, ${printOf(master, me, service)}, ${words}) on conflict (member_id, print) do nothing`;
}

export async function changeKept(
  { db, master, me }: Reader,
  kept: KeptService,
  { note, shown }: { note: string; shown: boolean },
): Promise<void> {
  const { id, service, name } = kept;
  const words = await sealed(db, master, me, id, { service, name, note });
  changedOne(
    await db`
    update kept_services set words = ${words}, shown_at = case when ${shown} then coalesce(shown_at, app.now()) end
    where id = ${id} and member_id = ${me}`,
  );
}

export async function keepNoLonger(db: Db, id: string): Promise<void> {
  changedOne(await db`delete from kept_services where id = ${id}`);
}

/** Ties over which somebody shows the one who asks what they keep. */
export async function tiesThatShowKept(db: Db): Promise<string[]> {
  const [row] = await db<{ ties: string[] }[]>`select app.kept_services_for_me() as ties`;
  return row?.ties ?? [];
}

const cellOf = (row: string) => ({ table: 'kept_services', column: 'words', row });

const printOf = (master: MasterKey, member: string, service: string): Buffer =>
  fingerprint(master, 'kept service', `${member} ${service}`);

const sealed = (db: Db, master: MasterKey, me: string, id: string, words: Words) =>
  seal(db, master, me, cellOf(id), JSON.stringify(words));

async function opened(db: Db, master: MasterKey, row: Row): Promise<KeptService> {
  const { id, kept_at: keptAt, shown } = row;
  const text = await unseal(db, master, row.member, cellOf(id), row.words);
  return { id, keptAt, shown, ...(JSON.parse(text) as Words) };
}
