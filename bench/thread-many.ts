import { performance } from 'node:perf_hooks';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { answer, ask } from './thread/load.ts';
import { openPlace, writeThread, type Place } from './thread/place.ts';

/**
 * `npm run bench -- thread-many [rounds]`: the space's page with 40 posts in it and with 100,000, and the pages of a thread of 2,000
 * replies beside a thread of 20. Each page in turn, so that whatever else the machine does falls on all.
 */
const rounds = Number(process.argv[2] ?? 40);
const many = 100_000;
const folder = temporaryFolder();
const place = await openPlace(folder);
try {
  const short = await writeThread(place, 19);
  await posts(place, 40);
  const small = await measured({ 'space of 40 posts': space(), 'thread of 20': thread(short) });
  const long = await writeThread(place, 2000);
  await posts(place, many);
  await place.owner`analyze`;
  const large = await measured({
    'space of 100,000 posts': space(),
    'the same, older posts': `${space()}?after=${await postOfAge(50_000)}`,
    'the same, waiting for a word': `${space()}?order=waiting`,
    'thread of 20 there': thread(short),
    'thread of 2,000, first page': thread(long),
    'thread of 2,000, last page': `${thread(long)}?page=40`,
  });
  const least = small.get('space of 40 posts') ?? 1;
  console.log(
    `The space’s page with 100,000 posts takes ${((large.get('space of 100,000 posts') ?? 0) / least).toFixed(2)} times as long as with 40.`,
  );
} finally {
  await place.owner.end();
  await place.kith.stop();
  rmSync(folder, { recursive: true, force: true });
}

function space(): string {
  return `/community/spaces/${place.space}`;
}

function thread(post: string): string {
  return `/community/posts/${post}`;
}

/** The median of each page, in ms. */
async function measured(pages: Record<string, string>): Promise<Map<string, number>> {
  const times = new Map<string, number[]>();
  for (let round = -5; round < rounds; round += 1)
    for (const [name, address] of Object.entries(pages)) {
      const took = await timed(address);
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), took]);
    }
  const medians = [...times].map(([name, all]): [string, number] => [name, median(all)]);
  for (const [name, ms] of medians)
    console.log(`${name}: ${ms.toFixed(1)} ms (median of ${rounds})`);
  return new Map(medians);
}

async function timed(address: string): Promise<number> {
  const { port, request } = ask(`${place.kith.address}${address}`, place.cookie);
  const socket = connect(port, '127.0.0.1').setNoDelay(true);
  const begun = performance.now();
  const { status } = await answer(socket, request);
  socket.destroy();
  if (status !== 200) throw new Error(`${address}: ${status}`);
  return performance.now() - begun;
}

/** Posts of the last year, each with its own last word. */
async function posts({ owner, space: id, personas }: Place, count: number): Promise<void> {
  await owner`alter table posts disable trigger user`;
  await owner`insert into posts (space_id, persona_id, kind, title, body, html, words, posted_at, active_at, thread_state)
    select ${id}, (${personas}::uuid[])[1 + n % ${personas.length}], 'story', 'Evening ' || n, 'Tea.', '<p>Tea.</p>', 'tea', at, at, 'seen'
    from generate_series(1, ${count}) n, lateral (select app.now() - n * interval '5 minutes' as at) t`;
  await owner`alter table posts enable trigger user`;
}

async function postOfAge(rank: number): Promise<string> {
  const [row] = await place.owner<{ id: string }[]>`
    select id from posts where reply_to is null order by active_at desc, id desc offset ${rank} limit 1`;
  return row?.id ?? '';
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
