import { readFileSync } from 'node:fs';
import { readConfig } from '../src/config.ts';
import { as, connect, type Address, type Sql } from '../src/platform/database.ts';
import { createDatabase, prepareDatabase } from '../src/platform/home.ts';
import {
  judgedBy,
  judgedQuestions,
  meanOf,
  now,
} from '../src/places/find/directory/judged/quality.ts';
import { searchServices } from '../src/places/find/directory/finding/services.ts';
import type { Wanted } from '../src/places/find/directory/finding/wanted.ts';
import { testCluster } from '../test/cluster.ts';
import { keepTowns, readAllListings, townNamed } from './directory-search/towns.ts';

/** `npm run bench -- directory-search [services]`: how long the database takes to answer, and how well it answers in one town. */
const wanted = Number(process.argv[2] ?? 100_000);
const townsize = 120;

const cluster = await testCluster();
const at = (database: string, login: string): Address => ({
  socketFolder: cluster.socketFolder,
  database,
  login,
});
try {
  await measure('one_town', 1);
  await measure('many_towns', Math.ceil(wanted / townsize));
} finally {
  await cluster.stop();
}

async function measure(name: string, towns: number): Promise<void> {
  const [app, owner] = [at(name, 'kith_app'), at(name, 'kith_owner')];
  await createDatabase(at('postgres', 'postgres'), name);
  await prepareDatabase({ app, owner, direct: app, stop: async () => undefined }, readConfig({}));
  const [sql, own] = [connect(app, { max: 1, lasting: true }), connect(owner, { max: 1 })];
  const start = performance.now();
  await keepTowns(own, towns);
  const listings = await readAllListings(sql);
  await own`vacuum analyze`;
  const seconds = (performance.now() - start) / 1000;
  console.log(`${listings} services kept and read for search in ${seconds.toFixed(0)} s`);
  const ask = (question: Wanted) => as(sql, 'visitor', (db) => searchServices(db, question, now));
  if (towns === 1) await printQuality(ask);
  else await printTimes(ask, towns, await backendOf(sql));
  await Promise.all([sql.end(), own.end()]);
}

async function backendOf(sql: Sql): Promise<number> {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return row?.pid ?? 0;
}

type Ask = (question: Wanted) => ReturnType<typeof searchServices>;

async function printQuality(ask: Ask): Promise<void> {
  const judged = await judgedBy(async (words) => (await ask({ words, perPage: 10 })).services);
  const mean = meanOf(judged.map(({ ndcg }) => ndcg));
  console.log(`nDCG@10 ${mean.toFixed(3)} over ${judged.length} questions, asked of the database`);
}

/** Everything from the words to the page, in one transaction as a visitor, after a first time that warms the caches. */
async function printTimes(ask: Ask, towns: number, pid: number): Promise<void> {
  const questions = questionsFor(towns);
  for (const question of questions) await ask(question);
  const took: Took[] = [];
  for (const question of questions) {
    const [start, before] = [performance.now(), processorTime(pid)];
    const { total } = await ask(question);
    const clock = performance.now() - start;
    took.push({ clock, database: (processorTime(pid) ?? 0) - (before ?? 0), question, total });
  }
  const middle = meanOf(took.map(({ total }) => total));
  console.log(`${took.length} questions, ${middle.toFixed(0)} services fit on average`);
  if (processorTime(pid) !== null) print('processor time of the database', took, 'database');
  print('by the clock, from question to answer', took, 'clock');
}

interface Took {
  readonly clock: number;
  readonly database: number;
  readonly question: Wanted;
  readonly total: number;
}

function print(what: string, took: readonly Took[], by: 'clock' | 'database'): void {
  const sorted = took.toSorted((one, other) => one[by] - other[by]);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]?.[by] ?? 0;
  const shares = [0.5, 0.9, 0.99].map((share) => `p${share * 100} ${at(share).toFixed(1)} ms`);
  console.log(`${what}: ${shares.join(', ')}`);
  for (const { question, total, ...times } of sorted.slice(-3))
    console.log(`  ${times[by].toFixed(0)} ms, ${total} fit: ${JSON.stringify(question)}`);
}

/** Milliseconds that a process has had a processor, which neighbours on the machine do not lengthen by waiting; Linux alone tells. */
function processorTime(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}

/** What people asked in Wrenfield, anywhere, near some town, and with filters. */
function questionsFor(towns: number): Wanted[] {
  return judgedQuestions.flatMap((words, at) => {
    const place = townNamed(1 + ((at * 37) % (towns - 1)));
    return [
      { words },
      { words: `${words} near ${place.toLowerCase()}` },
      { words, place, within: 20_000 },
      { words, signals: ['free'], when: { days: [6], part: null, at: null, after: null } },
    ] satisfies Wanted[];
  });
}
