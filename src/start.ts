import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import { capabilities, site } from './app.tsx';
import type { Config } from './config.ts';
import { cast } from './demo/cast.ts';
import { followClock } from './platform/clock-row.ts';
import { connect, type Sql } from './platform/database.ts';
import { findHome, prepareDatabase, type Home } from './platform/home.ts';
import { outliveTheDatabase } from './platform/outlive.ts';
import { startWorker } from './platform/worker.ts';
import { startLive } from './platform/live.ts';
import { terminalLog } from './platform/log.ts';
import { sendMail, smtpPostman } from './platform/mail.ts';
import { loadMasterKey, refuseOtherMaster } from './platform/master-key.ts';
import type { Services } from './platform/services.ts';
import { listening } from './platform/web/listening.ts';
import { serveMetrics } from './platform/web/metrics.ts';
import { createWeb } from './platform/web/web.ts';
import { loadShelf } from './platform/words.tsx';

/** Kith already runs in this data folder. */
export class AlreadyRunning extends Error {}

export interface Running {
  address: string;
  home: Home;
  services: Services;
  stop(): Promise<void>;
}

type Undo = (() => Promise<unknown>)[];

/** Database, rule book, web server and worker; whatever was started is stopped again when a later step fails. */
export async function start(
  config: Config,
  onProgress?: (words: string) => void,
): Promise<Running> {
  const undo: Undo = [];
  const stop = async () => {
    for (const step of undo.splice(0).toReversed()) await step().catch(() => undefined);
  };
  try {
    return { ...(await startAll(config, undo, onProgress)), stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

async function startAll(config: Config, undo: Undo, onProgress?: (words: string) => void) {
  const home = await findHome(config, onProgress);
  undo.push(() => home.stop());
  if (!config.databaseUrl) await refuseSecondStart(home, config.folder, undo);
  await prepareDatabase(home, config);
  const direct = connect(home.direct, { max: 3, lasting: true });
  undo.push(() => direct.end({ timeout: 1 }));
  undo.push(await followClock(direct));
  const services = await openServices(config, home, direct, undo);
  await refuseOtherMaster(services.sql, services.master);
  undo.push(outliveTheDatabase(services.log));
  const worker = await startWorker(services, home.direct, allJobs());
  undo.push(() => worker.stop());
  return { address: await openDoors(services, undo), home, services };
}

export const allJobs = () => [
  sendMail,
  ...capabilities.flatMap((capability) => capability.jobs ?? []),
];

/** What commands and requests reach, without web server or worker. */
export async function openServices(
  config: Config,
  home: Home,
  direct: Sql,
  undo: Undo,
): Promise<Services> {
  const live = await startLive(direct);
  undo.push(() => live.stop());
  return {
    house: capabilities,
    config,
    cast: config.demo ? Object.values(cast) : [],
    ...openPools(home, undo),
    live,
    master: await loadMasterKey(config),
    ...quietServices(config),
  };
}

function openPools(home: Home, undo: Undo): Pick<Services, 'sql' | 'requests'> {
  const sql = connect(home.app, { max: 8 });
  const requests = connect(home.app, { max: 10 });
  undo.push(() => Promise.all([sql.end({ timeout: 5 }), requests.end({ timeout: 5 })]));
  return { sql, requests };
}

const quietServices = (config: Config) => ({
  shelf: loadShelf(config.root),
  log: terminalLog,
  postman: smtpPostman(config),
});

async function openDoors(services: Services, undo: Undo): Promise<string> {
  const { config } = services;
  const web = createWeb(services, site);
  const { port, host, metricsPort } = config;
  const server = serve({ fetch: web.fetch, port, hostname: host }) as Server;
  await listening(server, { setting: 'PORT', host, port });
  setTimeouts(server);
  undo.push(() => closeServer(server));
  if (metricsPort) {
    const metrics = serveMetrics(metricsPort);
    await listening(metrics, { setting: 'METRICS_PORT', host: '127.0.0.1', port: metricsPort });
    undo.push(() => closeServer(metrics));
  }
  return config.url.href.replace(/\/$/, '');
}

function setTimeouts(server: Server): void {
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    setTimeout(() => server.closeAllConnections(), 2000).unref();
    server.closeIdleConnections();
  });
}

/** One lock, held as long as this process lives; the embedded database serves one Kith. */
async function refuseSecondStart(home: Home, folder: string, undo: Undo): Promise<void> {
  const holding = connect(home.owner, { max: 1, lasting: true });
  undo.push(() => holding.end({ timeout: 1 }));
  const [lock] = await holding<{ free: boolean }[]>`
    select pg_try_advisory_lock(hashtextextended('kith start', 0)) as free`;
  if (!lock?.free) throw new AlreadyRunning(`Kith already runs in ${folder}.`);
}
