import type { Capability } from '../../../platform/capability.ts';
import { agreementsDemo } from './demo.ts';
import { exportAgreements } from './exported.ts';
import { askAboutAgreements, evaluateAgreement, lookAtAgreements } from './jobs.ts';
import { agreementCard, agreementPanel } from './panels.tsx';
import { routes } from './routes.tsx';
import { withdrawAgain } from './withdraw-again.ts';

export const agreements: Capability = {
  name: 'agreements',
  routes,
  demo: agreementsDemo,
  jobs: [evaluateAgreement, lookAtAgreements, askAboutAgreements],
  notices: {
    'agreement-acted': 'agreements.notice.acted',
    'agreement-lapsed': 'agreements.notice.lapsed',
    'agreement-words': 'agreements.notice.words',
    'agreement-message': 'agreements.notice.message',
    'agreement-opened': 'agreements.notice.opened',
    'agreement-asks': 'agreements.notice.asks',
    'agreement-ends': 'agreements.notice.ends',
  },
  today: [{ weight: 1, draw: agreementCard }],
  supporterPanel: agreementPanel,
  withdrawAgain,
  held: [
    {
      tables: [
        'agreements',
        'agreement_versions',
        'agreement_pauses',
        'agreement_occasions',
        'agreement_steps',
        'agreement_evaluations',
        'agreement_tellings',
        'agreement_messages',
        'not_safe_presses',
        'everything_withdrawn',
      ],
      title: 'agreements.held.title',
      audience: async (_db, words) => words.t('agreements.held.audience'),
      export: exportAgreements,
      erasing: 'goes',
    },
  ],
};
