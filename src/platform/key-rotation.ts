import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.ts';
import type { Capability } from './capability.ts';
import { oneOf, type Db, type Sql } from './database.ts';
import { signLedgerAnew, syncFolder } from './ledger-file.ts';
import { keyFileOf, makeKeyFile, masterKey, readKeyFile, type MasterKey } from './master-key.ts';
import { rewrap } from './sealing.ts';

/** Kith must not run while its master key changes: it would wrap new people's keys with the old one. */
export class KithIsRunning extends Error {}

export interface Rotated {
  from: string;
  to: string;
  /** Where the new key lies. */
  file: string;
  keys: number;
}

/** How many persons' keys one transaction wraps anew. */
const batch = 200;

/**
 * Gives the house a new master key: `master.key.next` is made, every person's key is wrapped with it in batches, the ledger
 * is signed anew, and only then does it take the old key's place in one step. Killed at any moment, the next run goes on.
 * @param owner a pool with a single connection, and the only one to this database
 * @throws {KithIsRunning}
 */
export async function rotateMasterKey(
  owner: Sql,
  config: Pick<Config, 'key' | 'folder'>,
  house: Capability[],
  onProgress: Progress = () => undefined,
): Promise<Rotated> {
  await refuseWhileRunning(owner);
  const { file, from, to } = await bothKeys(config);
  const keys = await rewrapPersonKeys(owner, from, to, onProgress);
  for (const capability of house) {
    await owner.begin(async (db) => capability.rewrapKeys?.(db, from, to));
  }
  await signLedgerAnew(config.folder, from, to);
  await rename(`${file}.next`, file);
  await syncFolder(path.dirname(file));
  return { from: from.id, to: to.id, file, keys };
}

type Progress = (done: number, all: number) => void;

/** The key in use, and the next one, made unless an interrupted rotation has made it already. */
async function bothKeys(config: Pick<Config, 'key' | 'folder'>) {
  const known = keyFileOf(config);
  const file = known ?? path.join(config.folder, 'master.key');
  const from = known ? await readKeyFile(file) : masterKey(Buffer.from(config.key ?? '', 'base64'));
  await makeKeyFile(`${file}.next`, from.finger);
  return { file, from, to: await readKeyFile(`${file}.next`) };
}

async function rewrapPersonKeys(
  owner: Sql,
  from: MasterKey,
  to: MasterKey,
  onProgress: Progress,
): Promise<number> {
  for (;;) {
    const moved = await owner.begin((db) => rewrapBatch(db, from, to));
    const counted = await owner<{ everyone: number; left: number }[]>`
      select count(*)::int as everyone, (count(*) filter (where master_key_id <> ${to.id}))::int as left from person_keys`;
    const { everyone, left } = oneOf(counted);
    onProgress(everyone - left, everyone);
    if (left === 0) return everyone;
    if (moved === 0)
      throw new Error(`${left} keys of persons were wrapped by a master key that is not here.`);
  }
}

async function rewrapBatch(db: Db, from: MasterKey, to: MasterKey): Promise<number> {
  const rows = await db<{ person_id: string; wrapped: Buffer }[]>`
    select person_id, wrapped from person_keys where master_key_id = ${from.id}
    order by person_id limit ${batch} for update`;
  for (const { person_id, wrapped } of rows) {
    await db`update person_keys set wrapped = ${rewrap(from, to, person_id, wrapped)}, master_key_id = ${to.id}
      where person_id = ${person_id}`;
  }
  return rows.length;
}

/** Asks for up to two seconds: connections of a process that just ended take a moment to go. */
async function refuseWhileRunning(owner: Sql): Promise<void> {
  for (let asked = 0; await othersAreHere(owner); asked++) {
    // guard: rotate-only-at-rest
    if (asked === 10)
      throw new KithIsRunning('Kith is running. Stop it everywhere, then rotate the key.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function othersAreHere(owner: Sql): Promise<boolean> {
  const [found] = await owner<{ others: number }[]>`
    select count(*)::int as others from pg_stat_activity
    where datname = current_database() and application_name like 'kith %'
      and application_name <> current_setting('application_name')`;
  return (found?.others ?? 0) > 0;
}
