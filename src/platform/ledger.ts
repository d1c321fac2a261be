import { z } from 'zod';
import { as, type Db, type Sql } from './database.ts';
import { runBeforeErasing } from './erasing.ts';
import { defineJob } from './jobs.ts';
import { appendToLedgerFile, readLedgerFile, type LedgerEntry } from './ledger-file.ts';
import type { Services } from './services.ts';

/**
 * The table's row stands in the transaction of its cause; this brings the file after it, by ids, so that it is harmless
 * twice and a crash between the two loses nothing.
 */
export const copyLedger = defineJob('copy-ledger', z.object({}), async (_payload, desk) => {
  const { config, master } = desk.services;
  await desk.as('worker', async (db) => {
    await db`select app.hold_ledger()`;
    const known = new Set((await readLedgerFile(config.folder, [master])).map(({ id }) => id));
    const missing = (await ledgerRows(db)).filter(({ id }) => !known.has(id));
    if (missing.length > 0) await appendToLedgerFile(config.folder, master, missing);
  });
});

export interface Applied {
  erasures: number;
  withdrawals: number;
}

/**
 * After a restore and before anything is served: whoever was erased since that backup is erased again, and what was withdrawn
 * is withdrawn again. The file and the table are read together; harmless twice.
 * @throws {LedgerBroken} when the file was not written with this master key
 */
export async function applyLedger(
  owner: Sql,
  services: Pick<Services, 'config' | 'master' | 'house' | 'sql'>,
): Promise<Applied> {
  const written = await readLedgerFile(services.config.folder, [services.master]);
  const rows = await ledgerRows(owner);
  const entries = new Map([...rows, ...written].map((entry) => [entry.id, entry]));
  const applied: Applied = { erasures: 0, withdrawals: 0 };
  for (const entry of entries.values()) {
    const kind = entry.kind === 'erasure' ? 'erasures' : 'withdrawals';
    if (await applyEntry(owner, services, entry)) applied[kind] += 1;
  }
  return applied;
}

async function applyEntry(
  owner: Sql,
  services: Pick<Services, 'house' | 'sql'>,
  entry: LedgerEntry,
): Promise<boolean> {
  const [person] = await owner`select from people where id = ${entry.person}`;
  if (entry.kind === 'erasure' && person) {
    await as(services.sql, { person: entry.person }, (db) =>
      runBeforeErasing(db, services.house, entry.person),
    );
  }
  await owner.begin(async (db) => {
    await keepEntry(db, entry);
    if (entry.kind === 'erasure') await db`select app.erase_person(${entry.person})`;
    else if (person) await withdrawAgain(db, services, entry);
  });
  return person !== undefined;
}

const keepEntry = (db: Db, { id, at, kind, person, capability, subject }: LedgerEntry) => db`
  insert into ledger_entries (id, at, kind, person_id, capability, subject)
  values (${id}, ${at}, ${kind}, ${person}, ${capability}, ${subject}) on conflict do nothing`;

async function withdrawAgain(
  db: Db,
  { house }: Pick<Services, 'house'>,
  entry: LedgerEntry,
): Promise<void> {
  const knower = house.find(({ name }) => name === entry.capability);
  await knower?.withdrawAgain?.(db, {
    person: entry.person,
    subject: entry.subject,
    at: new Date(entry.at),
  });
}

async function ledgerRows(db: Db | Sql): Promise<LedgerEntry[]> {
  const rows = await db<(Omit<LedgerEntry, 'at'> & { at: Date })[]>`
    select id, at, kind, person, capability, subject from app.ledger()`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
