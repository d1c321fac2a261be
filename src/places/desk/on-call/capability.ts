import type { Capability } from '../../../platform/capability.ts';
import { demo } from './demo.ts';
import { gapsNextWeek } from './gaps.ts';
import { jobs } from './jobs.ts';
import { myNumber } from './numbers.ts';
import { numberRoutes } from './number-routes.tsx';
import { routes } from './routes.tsx';

routes.route('/', numberRoutes);

export const onCall: Capability = {
  name: 'on-call',
  routes,
  jobs,
  desk: [
    {
      address: '/desk/on-call',
      title: 'on-call.title',
      roles: ['on_call', 'coordinator', 'administrator'],
      waiting: gapsNextWeek,
    },
  ],
  notices: {
    'shift-offered': 'on-call.notice.offered',
    'shift-taken': 'on-call.notice.taken',
    'alert-follow-up': 'on-call.notice.follow-up',
    'alert-after': 'on-call.notice.after',
    'alert-follow-up-late': 'on-call.notice.late',
  },
  held: [
    {
      tables: ['on_call_shifts', 'alert_tests', 'alert_follow_ups', 'ring_numbers'],
      title: 'on-call.held.title',
      audience: async (_db, words) => words.t('on-call.held.audience'),
      export: async ({ db, person, words, services: { master } }) => [
        {
          title: words.t('on-call.held.title'),
          rows: await db`select starts_at, ends_at from on_call_shifts where person_id = ${person} order by starts_at`,
        },
        {
          title: words.t('on-call.held.number'),
          rows: [await myNumber(db, master, person)].flatMap((number) =>
            number ? [{ number }] : [],
          ),
        },
      ],
      erasing: 'goes',
    },
  ],
  demo,
};
