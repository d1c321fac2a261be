import type { Capability, ExportDesk } from '../../../platform/capability.ts';
import { checkinHistory } from './history.ts';
import { checkInCard, hardDayCard } from './cards.tsx';
import { checkInsDemo } from './demo.ts';
import { howRoutes } from './how-routes.tsx';
import { forgetNote } from './jobs.ts';
import { lineRoutes } from './line-routes.tsx';
import { shownNotes } from './shown.ts';
import { checkInPanel } from './panels.tsx';
import { quiltRoutes } from './quilt-routes.tsx';
import { riskAnswersOf } from './risk-answers.ts';
import { routes } from './routes.tsx';

export const checkIns: Capability = {
  name: 'check-ins',
  routes: routes.route('/', howRoutes).route('/', lineRoutes).route('/', quiltRoutes),
  demo: checkInsDemo,
  jobs: [forgetNote],
  today: [{ weight: 10, draw: checkInCard }],
  hardDay: [{ weight: 10, draw: hardDayCard }],
  supporterPanel: checkInPanel,
  plan: [
    {
      weight: 10,
      href: '/plan/check-ins',
      title: 'check-ins.title',
      note: 'check-ins.plan.note',
    },
    {
      weight: 12,
      href: '/plan/quilt',
      title: 'check-ins.more.quilt',
      note: 'check-ins.more.quilt.note',
    },
  ],
  held: [
    {
      tables: [
        'check_in_settings',
        'check_in_rhythms',
        'days_off',
        'check_ins',
        'check_in_moods',
        'check_in_notes',
        'risk_answers',
      ],
      title: 'check-ins.held.title',
      audience: async (_db, words) => words.t('check-ins.held.audience'),
      export: exportCheckIns,
      erasing: 'goes',
    },
  ],
};

async function exportCheckIns({ db, words, person, services: { master } }: ExportDesk) {
  const { versions, cadence, away } = await checkinHistory(db, person);
  const answers = await riskAnswersOf(db, person, 0);
  return [
    { title: words.t('check-ins.held.title'), rows: versions },
    {
      title: words.t('check-ins.note.label'),
      rows: await shownNotes({ db, master }, person, '0001-01-01'),
    },
    { title: words.t('check-ins.how.title'), rows: cadence },
    { title: words.t('check-ins.off.title'), rows: away },
    { title: words.t('check-ins.safe.ask'), rows: answers },
  ];
}
