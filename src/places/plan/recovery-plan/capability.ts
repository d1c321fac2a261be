import type { Capability } from '../../../platform/capability.ts';
import { everyEarlySign } from './early-signs.ts';

export const recoveryPlan: Capability = {
  name: 'recovery-plan',
  held: [
    {
      tables: ['early_signs'],
      title: 'recovery-plan.section.early-signs',
      audience: async (_db, words) => words.t('recovery-plan.held.audience'),
      export: async ({ db, words, person, services: { master } }) => [
        {
          title: words.t('recovery-plan.section.early-signs'),
          rows: (await everyEarlySign({ db, master, me: person })).map(({ words: own }) => ({
            words: own,
          })),
        },
      ],
      erasing: 'goes',
    },
  ],
};
