import type { Capability } from '../../../platform/capability.ts';
import { demo } from './demo.ts';
import { mySquare } from './queries.ts';
import { routes } from './routes.tsx';

export const home: Capability = {
  name: 'home',
  routes,
  held: [
    {
      tables: ['quilt_squares'],
      title: 'home.held.title',
      audience: async (_db, words) => words.t('home.held.audience'),
      export: async ({ db, words }) => [
        {
          title: words.t('home.held.title'),
          rows: [await mySquare(db)].filter((row) => row !== undefined),
        },
      ],
      erasing: 'goes',
    },
  ],
  demo,
};
