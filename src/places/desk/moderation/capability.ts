import type { Capability } from '../../../platform/capability.ts';
import { authorRoutes } from './author-routes.tsx';
import { decisionsAboutMine } from './author.ts';
import { careRoutes } from './care-routes.tsx';
import { moderationDemo } from './demo.ts';
import { jobs } from './jobs.ts';
import { itemsForNobody } from './care.ts';
import { waitingForMe } from './queries.ts';
import { routes } from './routes.tsx';

for (const more of [authorRoutes, careRoutes]) routes.route('/', more);

export const moderation: Capability = {
  name: 'moderation',
  routes,
  demo: moderationDemo,
  jobs,
  desk: [
    {
      address: '/desk/moderation',
      title: 'moderation.title',
      roles: ['moderator', 'professional', 'facilitator', 'coordinator', 'safeguarding_lead'],
      waiting: waitingForMe,
    },
  ],
  doctor: async (db) => {
    const count = await itemsForNobody(db);
    const what = 'moderation';
    if (count === 0) return [{ what, state: 'good', advice: '' }];
    const advice = `${count} wait and can be dealt to nobody: name a guide, a coordinator or a safeguarding lead who does not stand by their authors.`;
    return [{ what, state: 'warning', advice }];
  },
  notices: {
    'moderation-waits': 'moderation.notice.waits',
    'moderation-decided': 'moderation.notice.decided',
    'moderation-undone': 'moderation.notice.undone',
    'moderation-answer-read': 'moderation.notice.answer-read',
    'moderation-flags': 'moderation.notice.flags',
    'moderation-debrief': 'moderation.notice.debrief',
    'moderation-debrief-wish': 'moderation.notice.wish',
  },
  held: [
    {
      tables: ['moderation_decisions', 'moderation_notes', 'space_pauses'],
      title: 'moderation.held.title',
      audience: async (_db, words) => words.t('moderation.held.audience'),
      export: async ({ db, words, person, services: { master } }) => [
        {
          title: words.t('moderation.held.title'),
          rows: await decisionsAboutMine({ db, master, me: person }),
        },
      ],
      erasing: 'goes',
    },
    {
      tables: ['moderation_shifts', 'moderator_care', 'moderation_debriefs', 'moderation_passes'],
      title: 'moderation.work.title',
      audience: async (_db, words) => words.t('moderation.work.audience'),
      export: async ({ db, words }) => [
        {
          title: words.t('moderation.work.title'),
          rows: await db`select began_at, ended_at, opened, hard from moderation_shifts order by began_at`,
        },
      ],
      erasing: 'goes',
    },
    {
      tables: ['moderation_items', 'moderation_clocks', 'moderation_bounds'],
      common: 'Which posts wait for a reader, and how soon things are read.',
    },
  ],
};
