import type { Capability } from '../../../platform/capability.ts';
import { helpDemo } from './demo.ts';
import { lookForUnclaimedHelp, remindOfHelp } from './jobs.ts';
import { helpCard, helpPanel } from './panels.tsx';
import { myRequests } from './queries.ts';
import { routes } from './routes.tsx';

export const helpRequests: Capability = {
  name: 'help-requests',
  routes,
  demo: helpDemo,
  jobs: [remindOfHelp, lookForUnclaimedHelp],
  notices: {
    'help-claimed': 'help-requests.notice.claimed',
    'help-given-back': 'help-requests.notice.given-back',
    'help-tomorrow': 'help-requests.notice.tomorrow',
    'help-unclaimed': 'help-requests.notice.unclaimed',
    'help-thanks': 'help-requests.notice.thanks',
  },
  supporterPanel: helpPanel,
  today: [{ weight: 50, draw: helpCard }],
  held: [
    {
      tables: [
        'help_requests',
        'help_addresses',
        'help_request_people',
        'help_slots',
        'help_claims',
      ],
      title: 'help-requests.held.title',
      audience: async (_db, words) => words.t('help-requests.held.audience'),
      export: async ({ db, words, person, services: { master } }) => [
        {
          title: words.t('help-requests.held.title'),
          rows: await myRequests({ db, master, me: person }),
        },
      ],
      erasing: 'goes',
    },
  ],
};
