import { connect, type Sql } from '../src/platform/database.ts';
import { cast } from './cast.ts';
import { bundleWorker, finish, killWorkers, workersAtOnce, type Place } from './killed-workers.ts';
import { mayasTies } from './seed-circle.ts';

/** What became of that many occasions while workers were killed at random moments. */
export interface CrashCount {
  occasions: number;
  acted: number;
  /** Steps, words, notices or consents beyond one for each occasion. */
  twice: number;
  missing: number;
  kills: number;
  /** Kills after which a job was found half done. */
  halfway: number;
}

/** Maya presses once a round, two hours apart; two workers start, and each is killed at a random moment. The last ones live. */
export async function crashAgreements(
  place: Place,
  agreement: string,
  rounds: number,
): Promise<CrashCount> {
  const bundle = await bundleWorker(place.folder);
  const queue = connect({ ...place.address, role: 'kith_worker' }, { max: 1 });
  let halfway = 0;
  for (let round = 0; round < rounds; round++) {
    await place.owner`update app.clock set ahead = ahead + interval '2 hours'`;
    await place.owner`insert into not_safe_presses (member_id) values (${cast.maya.id})`;
    if (await killWorkers(bundle, place.address, queue)) halfway += 1;
  }
  await finish(bundle, place.address, queue, 'evaluate-agreement');
  await queue.end();
  return {
    ...(await counted(place.owner, agreement, rounds)),
    kills: rounds * workersAtOnce,
    halfway,
  };
}

async function counted(owner: Sql, agreement: string, occasions: number) {
  const found = await owner<{ what: string; count: number }[]>`
    select 'occasion' as what, count(*)::int from agreement_occasions where agreement_id = ${agreement} and acted_at is not null
    union all select 'words', count(*)::int from agreement_messages where tie_id = ${mayasTies.sam}
    union all select 'notice', count(*)::int from notices where kind = 'agreement-acted' and person_id = ${cast.maya.id}
    union all select 'letter', count(*)::int from notices where kind = 'agreement-message' and person_id = ${cast.sam.id}
    union all select 'consent', count(*)::int from consents where opened_by is not null
    union all select step, count(*)::int from agreement_steps where state = 'done' group by step`;
  const counts = found.map(({ count }) => count);
  return {
    occasions,
    acted: found.find(({ what }) => what === 'occasion')?.count ?? 0,
    twice: counts.reduce((sum, count) => sum + Math.max(0, count - occasions), 0),
    missing: counts.reduce((sum, count) => sum + Math.max(0, occasions - count), 0),
  };
}
