import type { Capability } from '../../../platform/capability.ts';
import { concernsDemo } from './demo.ts';
import { concernCard, concernPanel } from './panels.tsx';
import { concernsAboutMe } from './queries.ts';
import { routes } from './routes.tsx';

export const concerns: Capability = {
  name: 'concerns',
  routes,
  demo: concernsDemo,
  notices: { concern: 'concerns.notice' },
  supporterPanel: concernPanel,
  today: [{ weight: 30, draw: concernCard }],
  held: [
    {
      tables: ['concerns', 'concerns_put_away'],
      title: 'concerns.title',
      audience: async (_db, words) => words.t('concerns.held.audience'),
      export: async ({ db, words, person, services: { master } }) => [
        {
          title: words.t('concerns.title'),
          rows: await concernsAboutMe({ db, master, me: person }),
        },
      ],
      erasing: 'goes',
    },
  ],
};
