import { existsSync, readFileSync } from 'node:fs';
import type { Agreement } from '../src/places/circle/agreements/agreement.ts';
import type { Facts } from '../src/places/circle/agreements/facts.ts';
import { evaluate } from '../src/places/circle/agreements/rules.ts';
import type { CheckinVersion, Step } from '../src/places/plan/check-ins/public.ts';
import { quiltYear } from '../src/places/plan/check-ins/rules.ts';
import { glance } from '../src/places/circle/agreements/acting/glance.ts';
import { as, connect, type Sql } from '../src/platform/database.ts';
import { DAY_LENGTH, dayOf, HOUR, plusDays, startOfDay } from '../src/platform/local-days.ts';
import type { Services } from '../src/platform/services.ts';
import { plans, seedMany } from './agreements/many.ts';
import { inPlace } from './agreements/place.ts';

/** `npm run bench -- agreements [count]`: evaluating that many, each over half a year of check-ins; alone, and with the database. */
const count = Number(process.argv[2] ?? 10_000);
const now = Date.UTC(2026, 10, 21, 12);
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'] as const;
function versions(member: number, zone: string): CheckinVersion[] {
  return Array.from({ length: 176 }, (_, back) => {
    const day = plusDays(dayOf(now, zone), -back);
    const step = (offset: number) =>
      (1 + ((member * 31 + back * 7 + (back >> offset)) % 5)) as Step;
    const said = { day, mood: step(2), energy: step(3), sleep: step(1), connection: null };
    const signs = (member + back) % 9 === 0 ? ['hiding'] : [];
    const recordedAt = startOfDay(day, zone) + 9 * HOUR;
    const saved = { id: `${back}`, recordedAt, filledInLate: false, takenBack: false };
    return { ...said, ...saved, signs, helped: [] };
  });
}

function factsOf(member: number): Facts {
  const zone = zones[member % zones.length] ?? 'UTC';
  const checkins = { versions: versions(member, zone), cadence: [], away: [] };
  const sam = { id: 'sam', endedAt: null, withdrawnAt: null, mutedAt: null };
  const nothing = { concerns: [], riskAnswers: [], notSafe: [], recorded: [], onCall: false };
  return { ...nothing, zone, zoneSince: 0, checkins, supporters: [sam] };
}

function agreementOf(member: number): Agreement {
  const agreedAt = now - 200 * DAY_LENGTH;
  const life = { agreedAt, lastsUntil: now + DAY_LENGTH, pauses: [], endedAt: null };
  const plan = plans[member % plans.length];
  if (!plan) throw new Error('There is no plan.');
  return { ...plan, id: `${member}`, version: 1, life };
}

/** Processor time in milliseconds: what else runs on the machine does not count. */
function used(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Only so many facts at a time, as a worker holds them: a heap full of what is done with would measure its own sweeping. */
const AT_ONCE = 100;
let [evaluations, quilts] = [0, 0];
for (let first = 0; first < count; first += AT_ONCE) {
  const size = Math.min(AT_ONCE, count - first);
  const some = Array.from({ length: size }, (_, n) => factsOf(first + n));
  evaluations += used(() => {
    for (const [n, facts] of some.entries()) evaluate(agreementOf(first + n), facts, now);
  });
  quilts += used(() => {
    for (const { checkins, zone } of some) quiltYear(checkins.versions, 2026, zone, now);
  });
}
const each = (total: number) => `${((1000 * total) / count).toFixed(0)} µs each`;
const share = (evaluations / count).toFixed(2);
console.log(`${count} evaluations: ${each(evaluations)}, ${share} of the 1 ms they may take`);
console.log(`${count} quilts of a year: ${each(quilts)}`);

await inPlace(async ({ superuser, owner, address }) => {
  await seedMany(superuser, count);
  const sql = connect(address, { max: 4 });
  const began = performance.now();
  const ours = process.cpuUsage();
  await glance({
    services: {} as Services,
    attempt: 1,
    last: false,
    as: (asker, work) => as(sql, asker, work),
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { user, system } = process.cpuUsage(ours);
  const theirs = await backendSeconds(owner);
  const [left] = await owner<{ due: number }[]>`
    select count(*)::int as due from agreements where look_again_at <= app.now()`;
  console.log(
    `${count} agreements of the database looked at in ${seconds} s, ${left?.due} left over`,
  );
  console.log(
    `Processor time: ${((user + system) / 1e6).toFixed(1)} s of ours, ${theirs.toFixed(1)} s of PostgreSQL`,
  );
  await sql.end();
});
process.exit();

/** Processor time of the connections that looked, where the system tells it. */
async function backendSeconds(owner: Sql): Promise<number> {
  const rows = await owner<{ pid: number }[]>`
    select pid from pg_stat_activity where usename = 'kith_app' and datname = current_database()`;
  const ticks = rows.map(({ pid }) => {
    const file = `/proc/${pid}/stat`;
    const fields = existsSync(file) ? readFileSync(file, 'utf8').split(' ') : [];
    return Number(fields[13] ?? 0) + Number(fields[14] ?? 0);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / 100;
}
