import type { Capability } from '../../../platform/capability.ts';
import { keptDemo } from './demo.ts';
import { keepingWay, keptPanel } from './panels.tsx';
import { keptServices } from './queries.ts';
import { routes } from './routes.tsx';

export const kept: Capability = {
  name: 'kept',
  routes,
  demo: keptDemo,
  serviceWay: keepingWay,
  supporterPanel: keptPanel,
  held: [
    {
      tables: ['kept_services'],
      title: 'kept.title',
      audience: async (_db, words) => words.t('kept.held.audience'),
      export: async ({ db, words, person, services: { master } }) => [
        {
          title: words.t('kept.title'),
          rows: (await keptServices({ db, master }, person)).map(
            ({ name, note, keptAt, shown }) => ({
              name,
              note,
              kept_at: keptAt,
              shown,
            }),
          ),
        },
      ],
      erasing: 'goes',
    },
  ],
};
