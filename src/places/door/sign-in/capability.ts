import type { Capability } from '../../../platform/capability.ts';
import { mySessions, mySignInName } from './queries.ts';
import { routes } from './routes.tsx';

export const signIn: Capability = {
  name: 'sign-in',
  routes,
  held: [
    {
      tables: ['sign_in_names', 'passwords', 'sessions'],
      title: 'sign-in.held.title',
      audience: async (_db, words) => words.t('sign-in.held.audience'),
      export: async ({ db, words }) => [
        {
          title: words.t('sign-in.held.title'),
          rows: [{ name: await mySignInName(db) }, ...(await mySessions(db))],
        },
      ],
      erasing: 'goes',
    },
    {
      tables: ['rate_counters'],
      common: 'Counts of attempts under keyed fingerprints, for a day.',
    },
  ],
};
