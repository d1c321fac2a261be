import type { Capability } from '../../../platform/capability.ts';
import { alertStep, lateAlerts } from './jobs.ts';
import { wordsAboutMe } from './mine.ts';
import { mineRoutes } from './mine-routes.tsx';
import { openAlertsToldMe } from './responding.ts';
import { routes } from './routes.tsx';
import { alertsPanel } from './sharing.tsx';

routes.route('/', mineRoutes);

export const alerts: Capability = {
  name: 'alerts',
  routes,
  jobs: [alertStep, lateAlerts],
  supporterPanel: alertsPanel,
  parts: { 'alert-said': 'alerts.part.said' },
  notices: {
    alert: 'alerts.notice',
    'alert-word': 'alerts.notice.word',
    'alert-answer': 'alerts.notice.answer',
    'alert-shared': 'alerts.notice.shared',
    'alert-debrief-wish': 'alerts.notice.wish',
  },
  desk: [
    {
      address: '/desk/alerts',
      title: 'alerts.title',
      roles: ['on_call'],
      waiting: openAlertsToldMe,
    },
  ],
  held: [
    {
      tables: ['alerts', 'alert_steps', 'alert_told', 'alert_notes', 'alert_words'],
      title: 'alerts.held.title',
      page: '/you/alerts',
      audience: async (_db, words) => words.t('alerts.held.audience'),
      export: async ({ db, person, words, services: { master } }) => [
        {
          title: words.t('alerts.held.title'),
          rows: await db`select cause, level, state, raised_at, closed_at from alerts where about_person_id = app.me()`,
        },
        { title: words.t('alerts.talk.title'), rows: await wordsAboutMe(db, master, person) },
      ],
      erasing: 'goes',
    },
    {
      tables: ['alert_debriefs'],
      title: 'alerts.debriefs.title',
      audience: async (_db, words) => words.t('alerts.debriefs.audience'),
      export: async ({ db, words }) => [
        {
          title: words.t('alerts.debriefs.title'),
          rows: await db`select asked_at, answer, answered_at from alert_debriefs order by asked_at`,
        },
      ],
      erasing: 'goes',
    },
    {
      tables: ['alert_settings'],
      common: 'How alerts travel, and the fallback that agreed to be told.',
    },
  ],
};
