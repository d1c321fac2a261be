import type { Agreement, Plan } from '../src/places/circle/agreements/agreement.ts';
import type { Facts } from '../src/places/circle/agreements/facts.ts';
import { evaluate } from '../src/places/circle/agreements/rules.ts';
import { templates } from '../src/places/circle/agreements/templates.ts';
import type { CheckinVersion, Step } from '../src/places/plan/check-ins/public.ts';
import { quiltYear } from '../src/places/plan/check-ins/rules.ts';
import { DAY_LENGTH, dayOf, HOUR, plusDays, startOfDay } from '../src/platform/local-days.ts';

/** `npm run bench -- agreements [count]`: evaluating that many, each over half a year of check-ins. */
const count = Number(process.argv[2] ?? 10_000);
const now = Date.UTC(2026, 10, 21, 12);
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'] as const;
const choice = { people: ['sam'], signs: ['up at night', 'hiding'] };
const plans: Plan[] = templates.map((template) => template.plan(choice));
const [first] = plans as [Plan];
plans.push({ ...first, trigger: { kind: 'usual', side: 'below', days: 2 } });
plans.push({ ...first, trigger: { kind: 'sleep-energy', days: 3 } });
plans.push({ ...first, trigger: { kind: 'any', of: [first.trigger, { kind: 'not-safe' }] } });

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
  return { ...(plans[member % plans.length] ?? first), id: `${member}`, version: 1, life };
}

/** Processor time in milliseconds: what else runs on the machine does not count. */
function used(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const members = Array.from({ length: count }, (_, member) => member);
const facts = members.map(factsOf);
const evaluations = used(() => {
  for (const member of members) evaluate(agreementOf(member), facts[member] as Facts, now);
});
const quilts = used(() => {
  for (const { checkins, zone } of facts) quiltYear(checkins.versions, 2026, zone, now);
});
const each = (total: number) => `${((1000 * total) / count).toFixed(0)} µs each`;
const share = (evaluations / count).toFixed(2);
console.log(`${count} evaluations: ${each(evaluations)}, ${share} of the 1 ms they may take`);
console.log(`${count} quilts of a year: ${each(quilts)}`);
