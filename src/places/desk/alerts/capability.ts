import type { Capability } from '../../../platform/capability.ts';
import { alertStep } from './jobs.ts';
import { openAlertsToldMe } from './responding.ts';
import { routes } from './routes.tsx';

export const alerts: Capability = {
  name: 'alerts',
  routes,
  jobs: [alertStep],
  notices: { alert: 'alerts.notice', 'alert-debrief-wish': 'alerts.notice.wish' },
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
      tables: ['alerts', 'alert_steps', 'alert_told', 'alert_notes'],
      title: 'alerts.held.title',
      audience: async (_db, words) => words.t('alerts.held.audience'),
      export: async ({ db, words }) => [
        {
          title: words.t('alerts.held.title'),
          rows: await db`select cause, level, state, raised_at, closed_at from alerts where about_person_id = app.me()`,
        },
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
