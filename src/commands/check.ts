import { stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { capabilities } from '../app.tsx';
import { readConfig, type Config } from '../config.ts';
import type { Command, Finding } from '../platform/capability.ts';
import { clock } from '../platform/clock.ts';
import { connect, type Sql } from '../platform/database.ts';
import type { Home } from '../platform/home.ts';
import { policiesAreFresh, policyFiles } from '../platform/policies.ts';
import { refuseUnsafeLogin } from '../platform/roles.ts';
import { loadMasterKey } from '../platform/master-key.ts';
import { asOwner } from './owner.ts';

const marks = { good: 'good   ', warning: 'look at', bad: 'WRONG  ' };

export const checkCommand: Command = {
  name: 'check',
  usage: 'check',
  about: 'look over the database, roles, rule book, keys, mail, clock, disk and crisis lines',
  run: async () => {
    const config = readConfig();
    const findings = await asOwner(config, (owner, home) => findAll(config, owner, home));
    for (const { what, state, advice } of findings) {
      console.log(`${marks[state]}  ${what}${advice ? `: ${advice}` : ''}`);
    }
    return findings.some(({ state }) => state === 'bad') ? 1 : 0;
  },
};

async function findAll(config: Config, owner: Sql, home: Home): Promise<Finding[]> {
  const checks = [
    checked('database', () => owner`select count(*) from people`),
    checked('the app’s login', () => checkLogin(home)),
    checked('rule book', () => checkPolicies(owner, config.root)),
    checked('master key', () => checkKey(config, owner)),
    checked('mail', () => checkMail(config)),
    checked('clock', () => checkClock(owner)),
    checked('disk', () => checkDisk(config.folder)),
  ];
  const theirs = capabilities.map((capability) =>
    owner.begin(async (db) => (await capability.doctor?.(db)) ?? []),
  );
  return [...(await Promise.all(checks)), ...(await Promise.all(theirs)).flat()];
}

/** A check that returns words gives a warning; one that throws found something wrong. */
async function checked(what: string, check: () => Promise<unknown>): Promise<Finding> {
  try {
    const advice = await check();
    return typeof advice === 'string'
      ? { what, state: 'warning', advice }
      : { what, state: 'good', advice: '' };
  } catch (fault) {
    return { what, state: 'bad', advice: fault instanceof Error ? fault.message : String(fault) };
  }
}

async function checkLogin(home: Home): Promise<void> {
  const app = connect(home.app, { max: 1 });
  try {
    await refuseUnsafeLogin(app);
  } finally {
    await app.end();
  }
}

async function checkPolicies(owner: Sql, root: string): Promise<string | undefined> {
  const fresh = await policiesAreFresh(owner, await policyFiles(root));
  return fresh ? undefined : 'older than this program; the next start writes it anew';
}

async function checkKey(config: Config, owner: Sql): Promise<string | undefined> {
  const { id } = await loadMasterKey(config);
  const [row] = await owner<{ others: number }[]>`
    select count(*)::int as others from person_keys where master_key_id <> ${id}`;
  if (row?.others)
    throw new Error(
      `${row.others} people’s keys were wrapped by another master key; bring that one back.`,
    );
  return config.key ? undefined : 'it lies in the data folder; keep a copy somewhere else';
}

async function checkMail(config: Config): Promise<string | undefined> {
  if (!config.smtpUrl) return 'SMTP_URL is not set, so letters wait in the desk’s outbox';
  await createTransport(config.smtpUrl).verify();
  return undefined;
}

async function checkClock(owner: Sql): Promise<void> {
  const [row] = await owner<{ apart: number }[]>`
    select abs(extract(epoch from clock_timestamp()) - ${clock.now().getTime() / 1000})::int as apart`;
  if ((row?.apart ?? 0) > 5)
    throw new Error(`this machine and the database are ${row?.apart} seconds apart`);
}

async function checkDisk(folder: string): Promise<string | undefined> {
  const place = await stat(folder).then(
    () => folder,
    () => path.dirname(folder),
  );
  const { bavail, bsize } = await statfs(place);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  if (free < 200) throw new Error(`only ${free} MiB are free in ${place}`);
  return free < 2000 ? `${free} MiB are free in ${place}` : undefined;
}
