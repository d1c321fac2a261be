import type { Canary } from './canary.ts';

/** All that a member plans in words of their own. */
export const planCanary: Canary = {
  columns: [
    'safety_plan_steps.words',
    'plan_versions.words',
    'early_signs.words',
    'routine_steps.words',
    'goals.words',
    'goals.why',
    'goal_steps.words',
  ],
  plant: async (world, name, word) => {
    const member = await world.visit(name);
    await member.post('/plan/safety/steps/doing', { words: word });
    await member.post('/plan/recovery/crisis', { words: word });
    await member.post('/plan/recovery/early-signs', { words: word });
    const step = { words: word, kind: 'everyday', day: '2026-11-23', repeat: 'daily', every: '1' };
    await member.post('/plan/routines', step);
    await member.post('/plan/goals', { words: word, dimension: 'home', why: word, steps: word });
  },
};
