import type { Capability } from '../../../platform/capability.ts';
import { consentsDemo } from './demo.ts';
import { remindOfEndingConsents } from './jobs.ts';
import { partTitles } from './parts.ts';
import { consentHistory, withdrawAgain } from './queries.ts';
import { routes } from './routes.tsx';

export const consents: Capability = {
  name: 'consents',
  routes,
  demo: consentsDemo,
  jobs: [remindOfEndingConsents],
  notices: { 'consent-ends': 'consents.notice.ends' },
  withdrawAgain,
  parts: partTitles,
  held: [
    {
      tables: ['consents'],
      title: 'consents.held.title',
      audience: async (_db, words) => words.t('consents.held.audience'),
      export: async ({ db, words, person, services: { master } }) => [
        {
          title: words.t('consents.held.title'),
          rows: await consentHistory({ db, master, me: person }),
        },
      ],
      erasing: 'goes',
    },
  ],
};
