import type { Capability } from '../../../platform/capability.ts';
import { turnsCard, welcomeCard } from './cards.tsx';
import { unansweredDemo } from './demo.ts';
import { askForAWord } from './jobs.ts';
import { countMyTurns, myWelcomes } from './queries.ts';
import { routes } from './routes.tsx';

export const unanswered: Capability = {
  name: 'unanswered',
  routes,
  demo: unansweredDemo,
  jobs: [askForAWord],
  notices: {
    'word-asked': 'unanswered.notice.asked',
    'word-missing': 'unanswered.notice.missing',
    welcome: 'unanswered.notice.welcome',
  },
  today: [
    { weight: 15, draw: welcomeCard },
    { weight: 45, draw: turnsCard },
  ],
  desk: [
    {
      address: '/community/waiting',
      title: 'unanswered.title',
      roles: ['peer_supporter', 'moderator', 'professional', 'coordinator'],
      waiting: countMyTurns,
    },
    {
      address: '/desk/waiting',
      title: 'unanswered.times.title',
      roles: ['moderator', 'professional', 'coordinator'],
    },
  ],
  held: [
    {
      tables: ['waits', 'wait_turns', 'helping_limits', 'welcomes'],
      title: 'unanswered.held.title',
      audience: async (_db, words) => words.t('unanswered.held.audience'),
      export: async ({ db, words }) => [
        {
          title: words.t('unanswered.held.title'),
          rows: (await myWelcomes(db)).map(({ space, called, words: said, written_at }) => ({
            space,
            called,
            words: said,
            written_at,
          })),
        },
      ],
      erasing: 'goes',
    },
    { tables: ['space_waits'], common: 'How long a post may wait in each space.' },
  ],
};
