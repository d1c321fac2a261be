import type { Capability } from '../../../platform/capability.ts';
import { makeExport, tidyExports } from './jobs.ts';
import { myExports } from './queries.ts';
import { routes } from './routes.tsx';

export const exports: Capability = {
  name: 'exports',
  routes,
  jobs: [makeExport, tidyExports],
  notices: { 'exports.notice.ready': 'exports.notice.ready' },
  held: [
    {
      tables: ['exports'],
      title: 'exports.held.title',
      audience: async (_db, words) => words.t('exports.held.audience'),
      export: async ({ db, words }) => [
        {
          title: words.t('exports.held.title'),
          rows: (await myExports(db)).map(({ state, asked_at, ready_at }) => ({
            state,
            asked_at,
            ready_at,
          })),
        },
      ],
      erasing: 'goes',
    },
  ],
};
