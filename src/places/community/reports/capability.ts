import type { Capability } from '../../../platform/capability.ts';
import { myReports } from './queries.ts';
import { routes } from './routes.tsx';

export const reports: Capability = {
  name: 'reports',
  routes,
  notices: {
    'report-outcome': 'reports.notice.outcome',
    'alert-about-you': 'reports.notice.about-you',
  },
  held: [
    {
      tables: ['post_reports'],
      title: 'reports.held.title',
      audience: async (_db, words) => words.t('reports.held.audience'),
      export: async ({ db, words, person, services: { master } }) => [
        { title: words.t('reports.held.title'), rows: await myReports({ db, master, me: person }) },
      ],
      erasing: 'goes',
    },
  ],
};
