import { as, connect, enter, type Address, type Db, type Sql } from '../src/platform/database.ts';
import { raiseAlert } from '../src/places/desk/alerts/public.ts';
import { cast } from './cast.ts';
import { bundleWorker, finish, killWorkers, workersAtOnce, type Place } from './killed-workers.ts';

/** What became of that many alerts while what raises them and what carries them was killed at random moments. */
export interface AlertCount {
  /** Acknowledged to who raised them. */
  raised: number;
  /** Those that went to one, to everyone and to the fallback, in this order and each in its time. */
  reached: number;
  /** Alerts, rungs, notices and letters beyond those. */
  more: number;
  /** Cut off before they were acknowledged: of these nothing may be left. */
  cutOff: number;
  kills: number;
  halfway: number;
}

/** The hours in which London’s clocks go forward. */
const beforeTheChange = '2027-03-27T22:00:00Z';

/** An alert every half hour, every third of them cut off; two workers a round, each killed at a random moment. The last ones live. */
export async function crashAlerts(place: Place, rounds: number): Promise<AlertCount> {
  const { owner, address, folder } = place;
  await onCallThroughTheChange(owner);
  const bundle = await bundleWorker(folder);
  const queue = connect({ ...address, role: 'kith_worker' }, { max: 1 });
  const app = connect(address, { max: 2 });
  const counts = { raised: 0, cutOff: 0, halfway: 0 };
  for (let round = 0; round < rounds; round++) {
    await moveOn(owner, queue);
    await raise(app, round);
    counts.raised += 1;
    if (round % 3 === 2) {
      await raiseCutOff(app, address, round);
      counts.cutOff += 1;
    }
    if (await killWorkers(bundle, address, queue)) counts.halfway += 1;
  }
  for (let rung = 0; rung < 4; rung++) {
    await moveOn(owner, queue);
    await finish(bundle, address, queue, 'alert-step');
  }
  await Promise.all([queue.end(), app.end()]);
  return { ...counts, kills: rounds * workersAtOnce, ...(await counted(owner, counts.raised)) };
}

/** Theo has every day by the wall clock, and one of them is an hour shorter. */
async function onCallThroughTheChange(owner: Sql): Promise<void> {
  await owner`update community set time_zone = 'Europe/London'`;
  await owner`update alert_settings set is_open = true, fallback_mail = 'last@example.org'`;
  await owner`delete from on_call_shifts`;
  await owner`insert into on_call_shifts (person_id, starts_at, ends_at)
    select ${cast.theo.id}, day at time zone 'Europe/London', (day + interval '1 day') at time zone 'Europe/London'
    from generate_series(timestamp '2027-03-26 21:00', timestamp '2027-04-20 21:00', interval '1 day') day`;
  await owner`update app.clock set ahead = ${beforeTheChange}::timestamptz - pg_catalog.now()`;
}

async function moveOn(owner: Sql, queue: Sql): Promise<void> {
  await owner`update app.clock set ahead = ahead + interval '30 minutes'`;
  await queue`update graphile_worker._private_jobs set run_at = now()
    where run_at <= app.now() and locked_at is null`;
}

const raising = (round: number | string) =>
  ({
    about: cast.maya.id,
    cause: 'not_safe',
    level: 'crisis',
    occasion: `crash ${round}`,
  }) as const;

async function raise(app: Sql, round: number): Promise<void> {
  const alert = await as(app, { person: cast.maya.id }, (db) => raiseAlert(db, raising(round)));
  if (!alert) throw new Error('Nobody is on call.');
}

/** As when the web server or the database is killed between the alert and its commit. */
async function raiseCutOff(app: Sql, address: Address, round: number): Promise<void> {
  const cut = connect(address, { max: 1 });
  const held = (await cut.reserve()) as unknown as Db;
  await held`begin`;
  await enter(held, { person: cast.maya.id });
  await raiseAlert(held, raising(`${round} cut off`));
  const [self] = await held<{ pid: number }[]>`select pg_backend_pid() as pid`;
  await app`select pg_terminate_backend(${self?.pid ?? 0})`;
  await cut.end({ timeout: 0 });
}

async function counted(owner: Sql, raised: number): Promise<Pick<AlertCount, 'reached' | 'more'>> {
  const alerts = await owner<{ told: string[]; inTime: boolean }[]>`
    select array_agg(s.told order by s.step) as told,
      bool_and(s.told_at >= a.raised_at + make_interval(mins => 10 * s.step)) as "inTime"
    from alerts a join alert_steps s on s.alert_id = a.id where a.state = 'unanswered' group by a.id`;
  const reached = alerts.filter(
    ({ told, inTime }) => inTime && told.join() === 'one,everyone,fallback',
  ).length;
  const found = await owner<{ count: number; each: number }[]>`
    select count(*)::int, 1 as each from alerts union all select count(*)::int, 3 from alert_steps
    union all select count(*)::int, 2 from notices where kind = 'alert' union all select count(*)::int, 1 from mails`;
  const more = found.reduce((sum, { count, each }) => sum + Math.abs(count - each * raised), 0);
  return { reached, more };
}
