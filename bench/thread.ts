import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { answer, ask, rate, type Ask } from './thread/load.ts';
import { openPlace, words, writeThread } from './thread/place.ts';

/**
 * `npm run bench -- thread [rounds]`: a signed-in thread of 20 posts, and a reply, at 1 and 32 connections, beside two floors in the same
 * run: a bare server with a constant page of that size, and one that runs the one query needed and joins strings; for a reply, one bare
 * insert and commit. All take turns, so that whatever else the machine does falls on each.
 */
const rounds = Number(process.argv[2] ?? 7);
const windowMs = 1500;
const folder = temporaryFolder();
const place = await openPlace(folder);
let floors: ChildProcess | undefined;
try {
  const read = await writeThread(place, 19);
  const answered = await writeThread(place, 0);
  const page = ask(`${place.kith.address}/community/posts/${read}`, place.cookie);
  const { size } = await answer(connect(page.port, '127.0.0.1'), page.request);
  const port = await startFloors(read, size);
  console.log(`The page: ${(size / 1024).toFixed(1)} KB, before it is compressed.`);
  // As it is after a minute of use, and not as its code is first compiled.
  await rate({ ...page, expected: 200 }, 4, { asks: 600 });
  for (const connections of [1, 32]) await reading({ ...page, expected: 200 }, port, connections);
  for (const connections of [1, 32]) await replying(answered, port, connections);
} finally {
  floors?.kill();
  await place.owner.end();
  await place.kith.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function reading(page: Ask, port: number, connections: number): Promise<void> {
  const floor = (name: string): Ask => ({
    ...ask(`http://127.0.0.1:${port}/${name}`, ''),
    expected: 200,
  });
  const [kith, query, constant] = await inTurn(
    [page, floor('query'), floor('constant')].map(
      (what) => () => rate(what, connections, { ms: windowMs }),
    ),
  );
  console.log(
    `Thread of 20, ${connections} connections: ${told(kith)} pages/s; one query ${told(query)}, constant page ${told(constant)}; ` +
      `${share(kith, query)} of the query, ${share(kith, constant)} of the constant page`,
  );
}

/** Nobody writes more than 60 posts an hour: what was counted is forgotten between bursts. */
async function replying(post: string, port: number, connections: number): Promise<void> {
  const address = `${place.kith.address}/community/posts/${post}/replies`;
  // The same words sent twice are kept once, so each reply has its own.
  let said = 0;
  const own = () => ({ body: `${words}\n\n${connections} ${(said += 1)}`, sure: 'yes' });
  const reply: Ask = {
    port: Number(new URL(address).port),
    request: () => ask(address, place.cookie, own()).request,
    expected: 303,
  };
  const insert: Ask = { ...ask(`http://127.0.0.1:${port}/insert`, '', {}), expected: 303 };
  const [kith, bare] = await inTurn([
    async () => {
      await place.owner`delete from rate_counters`;
      return rate(reply, connections, { asks: 55 });
    },
    () => rate(insert, connections, { asks: 400 }),
  ]);
  console.log(
    `A reply, ${connections} connections: ${told(kith)} a second; bare insert and commit ${told(bare)}; ${share(kith, bare)} of it`,
  );
}

/** Every measure once a round, after one round that does not count. */
async function inTurn(measures: (() => Promise<number>)[]): Promise<number[][]> {
  const found: number[][] = measures.map(() => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [n, measure] of measures.entries()) {
      const rateOf = await measure();
      if (round >= 0) found[n]?.push(rateOf);
    }
  return found;
}

async function startFloors(post: string, size: number): Promise<number> {
  await place.owner`create table bench_replies (id uuid primary key default gen_random_uuid(), reply_to uuid, body text)`;
  const tsx = path.join(import.meta.dirname, '../node_modules/tsx/dist/cli.mjs');
  const program = path.join(import.meta.dirname, 'thread/floors.ts');
  const args = [tsx, program, place.socketFolder, post, String(size)];
  floors = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(floors.stdout!, 'data')) as [Buffer];
  return Number(line.toString());
}

function median(numbers: number[] = []): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function told(numbers: number[] | undefined): string {
  return median(numbers).toFixed(0);
}

/** The median of the ratios within each round. */
function share(some: number[] = [], all: number[] = []): string {
  return `${(100 * median(some.map((n, i) => n / (all[i] ?? 1)))).toFixed(0)} %`;
}
