import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Hono } from 'hono';
import { inject } from 'vitest';
import { allJobs } from '../src/start.ts';
import { capabilities, site } from '../src/app.tsx';
import { readConfig } from '../src/config.ts';
import { clock } from '../src/platform/clock.ts';
import {
  as,
  connect,
  type Address,
  type Asker,
  type Db,
  type Sql,
} from '../src/platform/database.ts';
import { runDueJobs } from '../src/platform/worker.ts';
import { silentLog } from '../src/platform/log.ts';
import type { Letter } from '../src/platform/mail.ts';
import { testMaster } from './test-master.ts';

export { testMaster } from './test-master.ts';
import type { Services } from '../src/platform/services.ts';
import type { Kith } from '../src/platform/web/context.ts';
import { createWeb } from '../src/platform/web/web.ts';
import { loadShelf } from '../src/platform/words.tsx';
import { cast, type CastName } from './cast.ts';
import { dropDatabase } from './drop-database.ts';
import { Visit } from './visit.ts';

/** A database of one's own with the cast in it, and the whole site in this process. */
export interface World {
  sql: Sql;
  /** The owner's connection: sees all, for preparing and for looking behind the curtain. */
  owner: Sql;
  services: Services;
  web: Hono<Kith>;
  /** Letters that were handed to the post. */
  letters: Letter[];
  direct: Address;
  as<T>(name: CastName | 'visitor' | 'worker', work: (db: Db) => Promise<T>): Promise<T>;
  /** A browser without script, signed in as one of the cast, or signed out. */
  visit(name?: CastName): Promise<Visit>;
  /** Moves the clock to an instant, here and in the database, and runs what has come due. */
  runDue(at?: Date): Promise<void>;
  end(): Promise<void>;
}

const shelf = loadShelf(readConfig({}).root);

/** What every new world is a copy of, where that is not the whole one; none is made while they are closed. */
export const worlds: { template?: string; closed?: boolean } = {};

export async function createWorld(): Promise<World> {
  if (worlds.closed) throw new Error('No world is made any more: nobody needs its answer.');
  const { socketFolder, template: whole } = inject('cluster');
  const template = worlds.template ?? whole;
  const database = `world_${randomBytes(6).toString('hex')}`;
  await createFromTemplate(socketFolder, template, database);
  const app = { socketFolder, database, login: 'kith_app' };
  const sql = connect(app, { max: 4 });
  const requests = connect(app, { max: 4 });
  const owner = connect({ ...app, login: 'kith_owner' }, { max: 2 });
  const letters: Letter[] = [];
  const folder = await mkdtemp(path.join(tmpdir(), 'kith-world-'));
  const services = testServices({ sql, requests }, letters, folder);
  const web = createWeb(services, site);
  return {
    sql,
    owner,
    services,
    web,
    letters,
    direct: app,
    as: (name, work) => as(sql, askerFor(name), work),
    visit: async (name) => (name ? Visit.signedIn(web, owner, cast[name].id) : new Visit(web)),
    runDue: (at) => runDue(owner, services, app, at),
    end: async () => {
      clock.ahead = 0;
      await Promise.all([
        sql.end(),
        requests.end(),
        owner.end(),
        rm(folder, { recursive: true, force: true }),
      ]);
      await endDatabase(socketFolder, database);
    },
  };
}

function testServices(
  pools: Pick<Services, 'sql' | 'requests'>,
  letters: Letter[],
  folder: string,
): Services {
  return {
    house: capabilities,
    cast: [],
    config: readConfig({ KITH_DATA: folder, KITH_URL: 'http://127.0.0.1:3000' }),
    ...pools,
    shelf,
    master: testMaster,
    live: {
      listen: () => undefined,
      close: () => undefined,
      stop: async () => undefined,
      listeners: 0,
    },
    log: silentLog,
    postman: { delivers: true, deliver: async (letter) => void letters.push(letter) },
  };
}

const askerFor = (name: CastName | 'visitor' | 'worker'): Asker =>
  name === 'visitor' || name === 'worker' ? name : { person: cast[name].id };

async function runDue(owner: Sql, services: Services, direct: Address, at?: Date): Promise<void> {
  if (at) {
    clock.ahead = at.getTime() - Date.now();
    await owner`update app.clock set ahead = make_interval(secs => ${clock.ahead / 1000})`;
  }
  const queue = connect({ ...direct, role: 'kith_worker' }, { max: 1 });
  const ahead = clock.ahead / 1000;
  await queue`update graphile_worker._private_jobs set run_at = now()
    where run_at <= now() + make_interval(secs => ${ahead}) and locked_at is null`;
  await queue.end();
  await runDueJobs(services, direct, allJobs());
}

async function createFromTemplate(
  socketFolder: string,
  template: string,
  database: string,
): Promise<void> {
  const superuser = connect({ socketFolder, database: 'postgres', login: 'postgres' }, { max: 1 });
  await superuser`select pg_advisory_lock(hashtextextended('template', 0))`;
  await superuser.unsafe(
    `create database ${database} template ${template} strategy file_copy owner kith_owner`,
  );
  await superuser.end();
}

async function endDatabase(socketFolder: string, database: string): Promise<void> {
  const superuser = connect({ socketFolder, database: 'postgres', login: 'postgres' }, { max: 1 });
  await dropDatabase(superuser, database);
  await superuser.end();
}
