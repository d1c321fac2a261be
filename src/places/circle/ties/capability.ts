import type { Capability, ExportDesk } from '../../../platform/capability.ts';
import { tiesDemo } from './demo.ts';
import { askForCircleReviews } from './jobs.ts';
import { membersISupport, mySupporters, type Tie } from './known-ties.ts';
import { endTieAgain, supportersEver } from './queries.ts';
import { routes } from './routes.tsx';

export const ties: Capability = {
  name: 'ties',
  routes,
  demo: tiesDemo,
  jobs: [askForCircleReviews],
  notices: { 'tie-begun': 'ties.notice.begun', 'circle-review': 'ties.notice.review' },
  standsBy: supportersEver,
  knownAs,
  withdrawAgain: endTieAgain,
  held: [
    {
      tables: [
        'ties',
        'tie_endings',
        'tie_mutes',
        'tie_names',
        'tie_invitations',
        'circle_reviews',
      ],
      title: 'ties.held.title',
      audience: async (_db, words) => words.t('ties.held.audience'),
      export: exportTies,
      erasing: 'goes',
    },
  ],
};

async function knownAs({ db, person, services }: ExportDesk): Promise<Map<string, string>> {
  const reader = { db, master: services.master, me: person };
  const mine = (await mySupporters(reader)).map(
    ({ supporter, name }) => [supporter, name] as const,
  );
  const held = (await membersISupport(reader)).map(({ member, name }) => [member, name] as const);
  return new Map([...held, ...mine]);
}

async function exportTies({ db, person, words, services }: ExportDesk) {
  const reader = { db, master: services.master, me: person };
  const plain = ({ name, kind, ownWords, begunAt, muted }: Tie) => ({
    name,
    kind,
    ownWords,
    begunAt,
    muted,
  });
  const rows = [...(await mySupporters(reader)), ...(await membersISupport(reader))].map(plain);
  return [{ title: words.t('ties.held.title'), rows }];
}
