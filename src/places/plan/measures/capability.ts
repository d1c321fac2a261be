import type { Capability } from '../../../platform/capability.ts';
import { measuresDemo } from './demo.ts';
import { measuresPanel } from './panels.tsx';
import { everyMeasure } from './queries.ts';
import { routes } from './routes.tsx';

export const measures: Capability = {
  name: 'measures',
  routes,
  demo: measuresDemo,
  plan: [{ weight: 70, href: '/plan/measures', title: 'measures.title', note: 'measures.note' }],
  supporterPanel: measuresPanel,
  held: [
    {
      tables: ['measures', 'measure_answers'],
      title: 'measures.title',
      audience: async (_db, words) => words.t('measures.held.audience'),
      export: async ({ db, words, person }) => [
        { title: words.t('measures.title'), rows: await everyMeasure({ db, me: person }) },
      ],
      erasing: 'goes',
    },
  ],
};
