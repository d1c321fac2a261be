import type { Capability } from '../../../platform/capability.ts';
import { carryOut } from './jobs.ts';
import { slowMeDown, waitingActs } from './queries.ts';
import { routes } from './routes.tsx';

export const slowDown: Capability = {
  name: 'slow-down',
  routes,
  jobs: [carryOut],
  heldActs: [
    {
      act: 'slow-down',
      title: 'slow-down.act',
      carryOut: async ({ db }, hours) => void (await slowMeDown(db, Number(hours))),
    },
  ],
  held: [
    {
      tables: ['held_acts'],
      title: 'slow-down.held.title',
      audience: async (_db, words) => words.t('slow-down.held.audience'),
      export: async ({ db, words }) => [
        { title: words.t('slow-down.held.title'), rows: await waitingActs(db) },
      ],
      erasing: 'goes',
    },
  ],
};
