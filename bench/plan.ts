import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { capabilities, site } from '../src/app.tsx';
import { readConfig } from '../src/config.ts';
import { connect } from '../src/platform/database.ts';
import { createDatabase, prepareDatabase, type Home } from '../src/platform/home.ts';
import { silentLog } from '../src/platform/log.ts';
import { newWrappedKey, seal } from '../src/platform/sealing.ts';
import { createWeb } from '../src/platform/web/web.ts';
import { loadShelf } from '../src/platform/words.tsx';
import { noteCell } from '../src/places/plan/check-ins/queries.ts';
import { castMembers } from '../test/cast.ts';
import { testCluster } from '../test/cluster.ts';
import { seedCast } from '../test/seed-cast.ts';
import { testMaster as master } from '../test/test-master.ts';
import { Visit } from '../test/visit.ts';

/**
 * `npm run bench -- plan [rounds]`: a year of 365 check-ins, each with a sealed note, and a circle of 30 with three consents each.
 * Whole requests: the database's answers under row security, opening what is sealed, and drawing the page. On a machine that others
 * use too, the fastest says most: nobody else stood in its way.
 */
const rounds = Number(process.argv[2] ?? 100);
const cluster = await testCluster();
const app = { socketFolder: cluster.socketFolder, database: 'bench', login: 'kith_app' };
const owner = { ...app, login: 'kith_owner' };
const home: Home = { app, owner, direct: app, stop: async () => undefined };
const [sql, owning] = [connect(app, { max: 4 }), connect(owner, { max: 1 })];
const config = readConfig({ KITH_URL: 'http://localhost:3000' });
const lee = castMembers.find(([name]) => name === 'lee')![1].id;
const ties = Array.from({ length: 30 }, () => ({ id: randomUUID(), person: randomUUID() }));

try {
  await prepare();
  const web = createWeb(services(), site);
  const member = await Visit.signedIn(web, owning, lee);
  const supporter = await Visit.signedIn(web, owning, ties[0]!.person);
  const pages: [string, () => ReturnType<Visit['get']>][] = [
    ['my quilt, 365 check-ins', () => member.get(`/plan/quilt?year=${new Date().getFullYear()}`)],
    ['check in', () => member.get('/plan/check-ins')],
    ['my circle of 30', () => member.get('/circle')],
    ['what a supporter sees, with notes', () => supporter.get(`/circle/with/${ties[0]!.id}`)],
    ['Today', () => member.get('/today')],
  ];
  for (const [what, ask] of pages) {
    const { times, cpu } = await measured(ask);
    const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1);
    console.log(
      `${what}: ${at(0.5)} ms median, ${at(0.95)} ms for 95 in 100, ${at(0)} ms the fastest (of ${rounds}); ${cpu.toFixed(1)} ms of this process`,
    );
  }
} finally {
  await Promise.all([sql.end(), owning.end()]);
  await cluster.stop();
}

/** Wall time of each request in ms, in order, and the mean of this process's own work on one, which a busy machine does not stretch. */
async function measured(ask: () => ReturnType<Visit['get']>) {
  const times: number[] = [];
  let work = process.cpuUsage();
  for (let round = -20; round < rounds; round += 1) {
    if (round === 0) work = process.cpuUsage();
    const start = performance.now();
    const { status } = await ask();
    if (status !== 200) throw new Error(`${status}`);
    if (round >= 0) times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(work);
  return { times: times.toSorted((a, b) => a - b), cpu: (user + system) / 1000 / rounds };
}

async function prepare(): Promise<void> {
  await createDatabase({ ...app, database: 'postgres', login: 'postgres' }, 'bench');
  await prepareDatabase(home, config);
  await seedCast(owner);
  await owning`update people set joined_on = app.now()::date - 400 where id = ${lee}`;
  await owning.begin(async (db) => {
    for (const [n, { id, person }] of ties.entries()) {
      await db`insert into people (id) values (${person})`;
      await db`insert into person_settings (person_id) values (${person})`;
      await db`insert into person_keys (person_id, wrapped, master_key_id)
        values (${person}, ${newWrappedKey(master, person)}, ${master.id})`;
      await db`insert into ties (id, member_id, supporter_id) values (${id}, ${lee}, ${person})`;
      for (const who of [lee, person])
        await db`insert into tie_names (tie_id, person_id, name)
          values (${id}, ${who}, ${await seal(db, master, who, { table: 'tie_names', column: 'name', row: id }, `Someone ${n}`)})`;
      for (const part of ['checkin-mood', 'checkin-notes', 'alerts'])
        await db`insert into consents (tie_id, member_id, supporter_id, part, words, until)
          values (${id}, ${lee}, ${person}, ${part}, 'x', app.now() + interval '200 days')`;
    }
    for (let ago = 0; ago < 365; ago += 1) {
      const note = randomUUID();
      const words = await seal(
        db,
        master,
        lee,
        noteCell(note),
        `What day ${ago} was like, in a few words.`,
      );
      await db`insert into check_ins (person_id, day, mood, energy, sleep, helped)
        values (${lee}, app.now()::date - ${ago}::int, ${1 + ((ago * 7) % 5)}, 3, ${1 + (ago % 5)}, '{music}')`;
      await db`insert into check_in_notes (id, person_id, day, words)
        values (${note}, ${lee}, app.now()::date - ${ago}::int, ${words})`;
    }
  });
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
