import type { Capability } from '../../../platform/capability.ts';
import { myWorkName } from './queries.ts';
import { demo } from './demo.ts';
import { routes } from './routes.tsx';

export const roles: Capability = {
  name: 'roles',
  routes,
  held: [
    {
      tables: ['work_names'],
      title: 'roles.held.title',
      audience: async (_db, words) => words.t('roles.held.audience'),
      export: async ({ db, words }) => [
        { title: words.t('roles.held.title'), rows: [{ name: await myWorkName(db) }] },
      ],
      erasing: 'goes',
    },
  ],
  desk: [{ address: '/desk/roles', title: 'roles.title', roles: ['coordinator', 'administrator'] }],
  notices: { 'roles.given': 'roles.notice.given' },
  demo,
};
