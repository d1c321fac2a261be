import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startKith } from '../e2e/kith.ts';
import { cast } from '../test/cast.ts';
import { childrenOf } from '../test/crash-round.ts';
import type { Sql } from '../src/platform/database.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { openPlace, type Place } from './thread/place.ts';

/**
 * `npm run bench -- alerts-kill [alerts]`: cries for help are posted to a real Kith while it is killed with SIGKILL at random moments: the
 * program alone, the program with its database, or the database’s processes alone. Whatever was acknowledged must be an alert, and every
 * alert must have gone to who is on call.
 */
const alerts = Number(process.argv[2] ?? 200);
const cry = 'I have taken all my tablets and I am going to die tonight. Goodbye, everyone.';
const longestRoundMs = 700;

const folder = temporaryFolder();
const place = await openPlace(folder);
const acknowledged: string[] = [];
let rounds = 0;
try {
  await openOnCall(place);
  while (acknowledged.length < alerts) {
    await crashRound(place, rounds);
    rounds += 1;
  }
  await tell(place, acknowledged);
} finally {
  await place.owner.end({ timeout: 1 });
  await place.kith.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function openOnCall({ owner }: Place): Promise<void> {
  await owner`update alert_settings set is_open = true, fallback_mail = 'last@example.org'`;
  await owner`insert into on_call_shifts (person_id, starts_at, ends_at)
    values (${cast.theo.id}, app.now() - interval '1 hour', app.now() + interval '20 hours')`;
}

async function crashRound(at: Place, round: number): Promise<void> {
  const stop = { now: false };
  const writers = [0, 1, 2, 3].map(() => cryUntil(at, stop));
  await pause(Math.random() * longestRoundMs);
  const server = postmaster();
  const backends = childrenOf(server);
  const programDies = round % 3 !== 2;
  kill(programDies ? [at.kith.pid, ...(round % 3 === 1 ? [server, ...backends] : [])] : backends);
  stop.now = true;
  acknowledged.push(...(await Promise.all(writers)).flat());
  if (programDies) at.kith = await startKith('start', folder);
  await untilAsked(at.owner);
}

function postmaster(): number {
  const file = path.join(folder, 'postgres/cluster/postmaster.pid');
  return Number(readFileSync(file, 'utf8').split('\n')[0]);
}

/** The database takes a moment to come back. */
async function untilAsked(owner: Sql): Promise<void> {
  for (;;)
    try {
      await owner.begin((db) => db`delete from rate_counters`);
      return;
    } catch {
      await pause(100);
    }
}

/** The posts whose writing was answered. */
async function cryUntil({ kith, space, cookie }: Place, stop: { now: boolean }): Promise<string[]> {
  const posts: string[] = [];
  const body = new URLSearchParams({ kind: 'story', title: 'Tonight', body: cry, sure: 'yes' });
  body.set('language', 'en');
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  while (!stop.now)
    try {
      const address = `${kith.address}/community/spaces/${space}/posts`;
      const { status, headers: told } = await fetch(address, {
        method: 'POST',
        body,
        headers,
        redirect: 'manual',
      });
      if (status === 303) posts.push(/posts\/([\w-]+)/.exec(told.get('location') ?? '')?.[1] ?? '');
    } catch {
      break;
    }
  return posts;
}

interface Count {
  alerts: number;
  reached: number;
  twice: number;
  slowest: number;
}

/** What became of what was acknowledged, once nothing is due any more. */
async function tell({ owner }: Place, posts: string[]): Promise<void> {
  for (
    let waited = 0;
    waited < 300 && (await counted(owner, posts)).reached < posts.length;
    waited += 1
  )
    await pause(200);
  const { alerts: raised, reached, twice, slowest } = await counted(owner, posts);
  console.log(
    `${posts.length} cries acknowledged, ${raised} of them alerts, ${reached} told to who is on call, ${twice} told twice`,
  );
  console.log(`${rounds} kills; the slowest was told after ${slowest.toFixed(1)} s`);
  process.exitCode = raised === posts.length && reached === raised && twice === 0 ? 0 : 1;
}

async function counted(owner: Sql, posts: string[]): Promise<Count> {
  const [count] = await owner.begin(
    (db) => db<Count[]>`
    select count(a.id)::int as alerts, count(s.alert_id)::int as reached, coalesce(max(extract(epoch from s.told_at - a.raised_at)), 0)::float as slowest,
      (select count(*)::int from (select n.link from notices n where n.kind = 'alert' and n.person_id = ${cast.theo.id}
        group by n.link having count(*) > 1) again) as twice
    from unnest(${posts}::uuid[]) p (id) left join post_readings r on r.post_id = p.id left join alerts a on a.id = r.alert_id
    left join alert_steps s on s.alert_id = a.id and s.step = 0`,
  );
  return count ?? { alerts: 0, reached: 0, twice: 0, slowest: 0 };
}

function kill(pids: number[]): void {
  for (const pid of pids)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
}
