import { routes as newRoutes } from '../../../platform/web/context.ts';
import type { Capability, ExportDesk } from '../../../platform/capability.ts';
import type { Db } from '../../../platform/database.ts';
import { referralsDemo } from './demo.ts';
import { deskRoutes } from './desk-routes.tsx';
import { doorRoutes } from './door-routes.tsx';
import { countReferrals, followReferral, remindOfProposal } from './jobs.ts';
import { askingWay, referralCard, referralPanel } from './panels.tsx';
import { proposalsByMe, proposalsToMe } from './proposals.ts';
import { myReferrals, stepsOf } from './queries.ts';
import { routes } from './routes.tsx';
import { suggestionRoutes } from './suggestion-routes.tsx';
import { writingRoutes } from './writing-routes.tsx';

export const referrals: Capability = {
  name: 'referrals',
  routes: newRoutes()
    .route('/', writingRoutes)
    .route('/', suggestionRoutes)
    .route('/', routes)
    .route('/', doorRoutes)
    .route('/', deskRoutes),
  demo: referralsDemo,
  jobs: [followReferral, remindOfProposal, countReferrals],
  parts: { referrals: 'referrals.title' },
  notices: {
    'referral-proposed': 'referrals.notice.proposed',
    'referral-answer': 'referrals.notice.answer',
    'referral-question': 'referrals.notice.question',
    'referral-no-answer': 'referrals.notice.no-answer',
    'referral-reminder': 'referrals.notice.reminder',
    'referral-asked': 'referrals.notice.asked',
    'referral-call': 'referrals.notice.call',
    'referral-followed': 'referrals.notice.followed',
  },
  today: [{ weight: 45, draw: referralCard }],
  supporterPanel: referralPanel,
  serviceWay: askingWay,
  desk: [{ address: '/desk/referrals', title: 'referrals.desk.title', roles: ['coordinator'] }],
  withdrawAgain,
  held: [
    {
      tables: [
        'referrals',
        'referral_steps',
        'referral_links',
        'referral_proposals',
        'referral_replies',
      ],
      title: 'referrals.held.title',
      audience: async (_db, words) => words.t('referrals.held.audience'),
      export: exportReferrals,
      erasing: 'goes',
    },
    {
      tables: ['referral_figures'],
      common: 'Counts of a quarter, in which no number under five stands and no person.',
    },
  ],
};

/** After a restore, as the owner of the data: what was taken back is taken back, and its links end. */
async function withdrawAgain(
  db: Db,
  { person, subject, at }: { person: string; subject: string; at: Date },
): Promise<void> {
  const [referral = '', following] = subject.split(' ');
  if (following) {
    await db`update referrals set tie_id = null where id = ${referral} and member_id = ${person}`;
    return;
  }
  await db`update referrals set state = 'withdrawn', since = ${at} where id = ${referral} and member_id = ${person}`;
  await db`delete from referral_links where referral_id = ${referral} and member_id = ${person}`;
}

async function exportReferrals({ db, words, person, services }: ExportDesk) {
  const reader = { db, master: services.master, me: person };
  const rows: object[] = [];
  for (const referral of await myReferrals(reader)) {
    const { letter, state } = referral;
    rows.push({ ...letter, state, steps: await stepsOf(reader, referral) });
  }
  const suggested = [...(await proposalsToMe(reader)), ...(await proposalsByMe(reader))];
  return [
    { title: words.t('referrals.held.title'), rows },
    {
      title: words.t('referrals.suggested.title'),
      rows: suggested.map(({ letter, at }) => ({ ...letter, at })),
    },
  ];
}
