import type { DemoStage } from '../../../platform/capability.ts';
import { publishable, type Ended } from './figures.ts';

interface Past {
  kind: string;
  asked: number;
  helped: number;
}

const quarters: { begins: string; past: Past[] }[] = [
  {
    begins: '2026-04-01',
    past: [
      { kind: 'Counselling', asked: 16, helped: 9 },
      { kind: 'Housing advice', asked: 7, helped: 2 },
      { kind: 'Debt advice', asked: 3, helped: 1 },
    ],
  },
  {
    begins: '2026-07-01',
    past: [
      { kind: 'Counselling', asked: 21, helped: 13 },
      { kind: 'Company and befriending', asked: 14, helped: 8 },
      { kind: 'Housing advice', asked: 9, helped: 3 },
      { kind: 'Debt advice', asked: 4, helped: 3 },
      { kind: 'Courses', asked: 2, helped: 2 },
    ],
  },
];

/** What was counted of quarters that are over: the referrals themselves were before the demo's time. */
export async function pastReferrals({ db, chance }: DemoStage): Promise<void> {
  for (const { begins, past } of quarters) {
    const ended = past.flatMap(({ kind, asked, helped }) =>
      Array.from({ length: asked }, (_, at): Ended => {
        const days = 3 + Math.floor(chance() * 20);
        return { kind, helped: at < helped, days: at < helped ? days : null };
      }),
    );
    const figures = publishable(ended).map((figure) => ({ ...figure }));
    await db`select app.keep_referral_figures(${begins}, ${db.json(figures)})`;
  }
}
