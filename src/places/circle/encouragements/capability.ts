import type { Capability } from '../../../platform/capability.ts';
import { encouragementsDemo } from './demo.ts';
import { kindWordCard, kindWordPanel } from './panels.tsx';
import { kindWordsForMe, phrasesOf } from './queries.ts';
import { routes } from './routes.tsx';

export const encouragements: Capability = {
  name: 'encouragements',
  routes,
  demo: encouragementsDemo,
  supporterPanel: kindWordPanel,
  today: [{ weight: 60, draw: kindWordCard }],
  held: [
    {
      tables: ['encouragements', 'encouragement_phrases'],
      title: 'encouragements.title',
      audience: async (_db, words) => words.t('encouragements.held.audience'),
      export: async ({ db, words, person, services: { master } }) => {
        const reader = { db, master, me: person };
        return [
          { title: words.t('encouragements.title'), rows: await kindWordsForMe(reader) },
          {
            title: words.t('encouragements.phrases.title'),
            rows: await phrasesOf(reader, person),
          },
        ];
      },
      erasing: 'goes',
    },
  ],
};
