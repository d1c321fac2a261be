import type { Capability } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';
import { codeRoutes } from './code-routes.tsx';
import { joiningRoutes } from './joining-routes.tsx';
import { spacesDemo } from './demo.ts';
import { spacesInSight } from './queries.ts';
import { seedSpaces } from './seed.ts';

routes.route('/', codeRoutes);
routes.route('/', joiningRoutes);

export const spaces: Capability = {
  name: 'spaces',
  place: '/community',
  routes,
  seed: seedSpaces,
  demo: spacesDemo,
  notices: { 'space-asked': 'spaces.notice.asked', 'space-let-in': 'spaces.notice.let-in' },
  held: [
    {
      tables: ['space_members', 'space_askings'],
      title: 'spaces.held.title',
      audience: async (_db, words) => words.t('spaces.held.audience'),
      export: async ({ db, words }) => [
        {
          title: words.t('spaces.held.title'),
          rows: (await spacesInSight(db))
            .filter(({ persona_id }) => persona_id !== null)
            .map(({ name, about, guide }) => ({ name, about, guide })),
        },
      ],
      erasing: 'goes',
    },
    {
      tables: ['spaces', 'space_hours', 'space_guides', 'space_invitations'],
      common:
        'What a space is, who watches over it by their name there, and invitations by fingerprint.',
    },
  ],
};
