import { performance } from 'node:perf_hooks';
import { masterKey } from '../src/platform/sealing.ts';
import { Visit } from '../test/visit.ts';
import { site, capabilities } from '../src/app.tsx';
import { readConfig } from '../src/config.ts';
import { connect } from '../src/platform/database.ts';
import { createDatabase, prepareDatabase, type Home } from '../src/platform/home.ts';
import { silentLog } from '../src/platform/log.ts';
import { createWeb } from '../src/platform/web/web.ts';
import { loadShelf } from '../src/platform/words.tsx';
import { hashPassword } from '../src/places/door/sign-in/public.ts';
import { addressFingerprint } from '../src/places/door/ways-in/letters.ts';
import { castMembers } from '../test/cast.ts';
import { testCluster } from '../test/cluster.ts';
import { seedCast } from '../test/seed-cast.ts';

/** `npx tsx bench/sign-in.ts [rounds]`: whether the time of an answer tells that there is such an account. 1.00 tells nothing. */
const rounds = Number(process.argv[2] ?? 60);
const cluster = await testCluster();
const app = { socketFolder: cluster.socketFolder, database: 'bench', login: 'kith_app' };
const owner = { ...app, login: 'kith_owner' };
const home: Home = { app, owner, direct: app, stop: async () => undefined };
const [sql, owning] = [connect(app, { max: 4 }), connect(owner, { max: 1 })];
const config = readConfig({ KITH_URL: 'http://localhost:3000' });
const master = masterKey(Buffer.alloc(32, 7));
const maya = castMembers[0]![1].id;

type Ask = (visit: Visit, known: boolean) => Promise<unknown>;
const nameOf = (known: boolean) => (known ? 'maya-of-wrenfield' : 'amber-owl-lake-999');
const asks: Record<string, Ask> = {
  'sign-in, wrong password': (visit, known) =>
    visit.post('/sign-in', { name: nameOf(known), password: 'not the password' }),
  'recovery, wrong code': (visit, known) =>
    visit.post('/sign-in/recovery', { name: nameOf(known), code: 'aaaa-bbbb-cccc' }),
  'link by e-mail': (visit, known) =>
    visit.post('/sign-in/link', { address: known ? 'maya@example.org' : 'nobody@example.org' }),
};

try {
  await prepare();
  const web = createWeb(services(), site);
  for (const [what, ask] of Object.entries(asks)) {
    const times = await measure((known) => ask(new Visit(web), known));
    const ratio = (median(times.known) / median(times.unknown)).toFixed(2);
    console.log(`${what}: known / unknown = ${ratio} (median of ${rounds})`);
  }
} finally {
  await Promise.all([sql.end(), owning.end()]);
  await cluster.stop();
}

/** In turn, so that whatever else the machine does falls on both. */
async function measure(ask: (known: boolean) => Promise<unknown>) {
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let round = -5; round < rounds; round += 1) {
    for (const known of round % 2 ? [true, false] : [false, true]) {
      await owning`delete from rate_counters`;
      const start = performance.now();
      await ask(known);
      if (round >= 0) times[known ? 'known' : 'unknown'].push(performance.now() - start);
    }
  }
  return times;
}

async function prepare(): Promise<void> {
  await createDatabase({ ...app, database: 'postgres', login: 'postgres' }, 'bench');
  await prepareDatabase(home, config);
  await seedCast(owner);
  await owning`insert into passwords (person_id, hash) values (${maya}, ${await hashPassword('three words and rain')})`;
  await owning`insert into mail_addresses (person_id, address, fingerprint)
    values (${maya}, ${Buffer.alloc(32)}, ${addressFingerprint(master, 'maya@example.org')})`;
}

function services() {
  const live = { listen: () => undefined, close: () => undefined, stop: async () => undefined };
  return {
    house: capabilities,
    cast: [],
    config,
    sql,
    requests: sql,
    master,
    log: silentLog,
    shelf: loadShelf(config.root),
    live: { ...live, listeners: 0 },
    postman: { delivers: true, deliver: async () => undefined },
  };
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
