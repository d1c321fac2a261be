import type { Capability } from '../../../platform/capability.ts';
import { eventsAboutMe } from './about-me.ts';
import { adverseEventsDemo } from './demo.ts';
import { eventsToRead, writtenByMe } from './queries.ts';
import { routes } from './routes.tsx';

export const adverseEvents: Capability = {
  name: 'adverse-events',
  routes,
  demo: adverseEventsDemo,
  notices: {
    'adverse-event': 'adverse-events.notice.written',
    'adverse-event-read': 'adverse-events.notice.read',
  },
  desk: [
    {
      address: '/desk/adverse-events',
      title: 'adverse-events.title',
      roles: [
        'coordinator',
        'safeguarding_lead',
        'on_call',
        'moderator',
        'professional',
        'facilitator',
        'peer_supporter',
      ],
      waiting: eventsToRead,
    },
  ],
  held: [
    {
      tables: ['adverse_events'],
      title: 'adverse-events.held.title',
      audience: async (_db, words) => words.t('adverse-events.held.audience'),
      export: async ({ db, words, services: { master } }) => [
        {
          title: words.t('adverse-events.held.title'),
          rows: (await writtenByMe(db, master)).map(
            ({ kind, harm, around, words: said, learned, written_at, reviewed_at }) => ({
              kind,
              harm,
              around,
              words: said,
              learned,
              written_at,
              reviewed_at,
            }),
          ),
        },
      ],
      erasing: 'goes',
    },
    {
      tables: [],
      title: 'adverse-events.me.title',
      page: '/you/what-went-wrong',
      audience: async (_db, words) => words.t('adverse-events.me.audience'),
      export: async ({ db, words }) => [
        { title: words.t('adverse-events.me.title'), rows: await eventsAboutMe(db) },
      ],
      erasing: 'goes',
    },
  ],
};
