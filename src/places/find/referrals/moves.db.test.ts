import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../../test/world.ts';
import { REFERRAL_STATES, REFERRAL_STEPS, stateAfter } from './moves.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

test('The database and the rules agree on every step from every state', async () => {
  const kept = REFERRAL_STATES.filter((state) => !/^(proposed|refused|lapsed)$/.test(state));
  const pairs = kept.flatMap((state) => REFERRAL_STEPS.map((step) => ({ state, step })));
  const rows = await world.owner<{ state: string; step: string; after: string | null }[]>`
    select p.state, p.step, app.referral_after(p.state, p.step) as after
    from jsonb_to_recordset(${world.owner.json(pairs)}) p (state text, step text)`;
  const said = rows.map(({ after }) => after);
  expect(said).toEqual(pairs.map(({ state, step }) => stateAfter(state, step) ?? null));
});
