import { cast } from '../../../../../test/cast.ts';
import { mayasTies } from '../../../../../test/seed-circle.ts';
import type { World } from '../../../../../test/world.ts';

const id = (end: string) => `00000000-0000-4000-8000-0000000000${end}`;
export const [agreed, draft, occasion] = [id('a1'), id('a2'), id('a3')] as const;
export const waiting = 'tell';

/** Maya agreed something, changed it once, told Sam and, long ago, Hugo; it acted, and has a step still to come. Another is a draft. */
export async function mayaAgreed({ owner }: Pick<World, 'owner'>): Promise<void> {
  const maya = cast.maya.id;
  await owner`insert into agreements (id, member_id, name) values (${agreed}, ${maya}, 'x'), (${draft}, ${maya}, 'x')`;
  await owner`insert into agreement_versions (agreement_id, version, member_id, plan, words, agreed_at, lasts_until, agreed_words) values
    (${agreed}, 1, ${maya}, ${owner.json(plan)}, 'x', app.now() - interval '50 days', app.now() + interval '100 days', 'x'),
    (${agreed}, 2, ${maya}, ${owner.json(plan)}, 'x', app.now() - interval '40 days', app.now() + interval '100 days', 'x'),
    (${draft}, 1, ${maya}, ${owner.json(plan)}, 'x', null, null, null)`;
  await owner`insert into agreement_pauses (agreement_id, member_id, until) values (${agreed}, ${maya}, app.now() + interval '1 day')`;
  await itActed(owner);
  await mayaTold(owner);
  await mayaPressed(owner);
}

async function itActed(owner: World['owner']): Promise<void> {
  const maya = cast.maya.id;
  await owner`insert into agreement_occasions (id, agreement_id, member_id, key, version, state, began_at, seen_until, over, acted_at)
    values (${occasion}, ${agreed}, ${maya}, 'since:1', 2, 'acted', app.now(), app.now(), false, app.now())`;
  await owner`insert into agreement_steps (occasion_id, step, member_id, state, due_at, done_at) values
    (${occasion}, 'words', ${maya}, 'done', app.now(), app.now()), (${occasion}, ${waiting}, ${maya}, 'later', app.now(), null)`;
  await owner`insert into agreement_evaluations (agreement_id, member_id, version, facts, found, evaluated_at) values
    (${agreed}, ${maya}, 2, '{}', '[]', app.now()), (${agreed}, ${maya}, 1, '{}', '[]', app.now() - interval '2 years')`;
}

/** What her agreements told others, and what else she did. */
async function mayaTold(owner: World['owner']): Promise<void> {
  const maya = cast.maya.id;
  for (const [name, version] of [
    ['sam', 1],
    ['sam', 2],
    ['hugo', 2],
  ] as const) {
    await owner`insert into agreement_tellings (agreement_id, version, tie_id, member_id, supporter_id, words)
      values (${agreed}, ${version}, ${mayasTies[name]}, ${maya}, ${cast[name].id}, 'x')`;
  }
  for (const [name, step, days] of [
    ['sam', 'tell', 1],
    ['sam', 'old', 30],
    ['hugo', 'tell', 1],
  ] as const) {
    await owner`insert into agreement_messages (occasion_id, step, tie_id, member_id, supporter_id, words, sent_at)
      values (${occasion}, ${step}, ${mayasTies[name]}, ${maya}, ${cast[name].id}, 'x', app.now() - make_interval(days => ${days}))`;
  }
}

async function mayaPressed(owner: World['owner']): Promise<void> {
  const maya = cast.maya.id;
  await owner`insert into not_safe_presses (member_id) values (${maya})`;
  await owner`insert into everything_withdrawn (tie_id, member_id, supporter_id)
    values (${mayasTies.omar}, ${maya}, ${cast.omar.id})`;
}

const calm = { afterMinutes: 0, ifStill: false, evenInQuietHours: false, evenWhenAway: false };
const plan = {
  trigger: { kind: 'missed', checkins: 3 },
  waitMinutes: 0,
  quietHours: null,
  steps: [{ ...calm, id: 'words', kind: 'words' }],
};
