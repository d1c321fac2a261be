import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eyesOf } from '../../../../test/eyes.ts';
import { madeWorld, writeWorld, type MadeWorld } from '../../../../test/random-circles.ts';
import { madePlans, writePlans, type MadePlan } from '../../../../test/random-plans.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { as } from '../../../platform/database.ts';

let world: World;
const circles = madeWorld(20_261_121, 72);
const plans = madePlans(26_11_21, circles.people, circles.ties);
/** Three looks of four, the same at each run. */
const looksAt = (viewer: string, member: string, part: string): boolean =>
  createHash('sha1').update(`${viewer} ${member} ${part}`).digest().readUInt8() % 4 !== 0;

beforeAll(async () => {
  world = await createWorld();
  await world.owner.begin(async (db) => {
    await writeWorld(db, circles);
    await writePlans(db, plans);
  });
});
afterAll(() => world.end());

/** What the promises say of plans, in TypeScript and without the database. */
function model(viewer: string, { consents }: MadeWorld, looking: boolean) {
  const standing = consents.filter(
    ({ tie, until, withdrawn }) =>
      tie.supporter === viewer && tie.endings.length === 0 && until > 0 && !withdrawn,
  );
  const byPart = (member: string, part: string) =>
    standing.find((consent) => consent.tie.member === member && consent.part === part);
  const shown = ({ member, part, saved }: MadePlan): boolean => {
    const consent = byPart(member, part);
    if (!consent || !looking || !looksAt(viewer, member, part)) return false;
    return consent.quiet === null || (consent.quiet > -14 && saved < consent.quiet);
  };
  const visible = (plan: MadePlan): boolean => {
    if (plan.member === viewer) return true;
    if (plan.hidden || !shown(plan)) return false;
    if (plan.tie && !eyesOf(viewer, circles).supports(plan.tie)) return false;
    if (plan.goal) return visible(plan.goal);
    return (
      plan.table !== 'plan_versions' ||
      !plans.some((other) => replaces(other, plan) && shown(other))
    );
  };
  return plans.filter(visible).map(nameOf).toSorted();
}

const replaces = (other: MadePlan, plan: MadePlan): boolean =>
  other.table === plan.table &&
  other.member === plan.member &&
  other.name === plan.name &&
  other.number > plan.number;

function nameOf({ table, id, member, name, goal, tie }: MadePlan): string {
  if (table === 'goal_companions') return `${table} ${goal?.id} ${tie?.id}`;
  return table === 'safety_plan_steps' ? `${table} ${member} ${name}` : `${table} ${id}`;
}

function seenBy(viewer: string, looking: boolean): Promise<string[]> {
  return as(world.sql, { person: viewer }, async (db) => {
    const pairs = new Map(plans.map(({ member, part }) => [`${member} ${part}`, { member, part }]));
    const looks = [...pairs.values()]
      .filter(({ member, part }) => looking && member !== viewer && looksAt(viewer, member, part))
      .map(({ member, part }) => ({ about_person_id: member, by_person_id: viewer, part }));
    if (looks.length > 0) await db`insert into looks ${db(looks)}`;
    const rows = await db<{ name: string }[]>`
      select 'plan_versions ' || id as name from plan_versions union all select 'early_signs ' || id from early_signs
      union all select 'safety_plan_steps ' || person_id || ' ' || step from safety_plan_steps
      union all select 'routine_steps ' || id from routine_steps union all select 'goals ' || id from goals
      union all select 'goal_steps ' || id from goal_steps
      union all select 'goal_companions ' || goal_id || ' ' || tie_id from goal_companions`;
    return rows.map(({ name }) => name).toSorted();
  });
}

test('The database and an independent model agree on every viewer and every row of a plan', async ({
  annotate,
}) => {
  let seen = 0;
  for (const viewer of circles.people) {
    const names = await seenBy(viewer, true);
    expect({ viewer, names }).toEqual({ viewer, names: model(viewer, circles, true) });
    seen += names.length;
  }
  const pairs = circles.people.length * plans.length;
  await annotate(`${pairs} pairs of viewer and row, ${seen} of them seen`);
  expect(pairs).toBeGreaterThanOrEqual(100_000);
  expect(seen - plans.length).toBeGreaterThan(200);
}, 60_000);

test('Whoever writes no look sees their own rows alone', async () => {
  for (const viewer of circles.people.slice(0, 12)) {
    expect(await seenBy(viewer, false)).toEqual(model(viewer, circles, false));
  }
});
