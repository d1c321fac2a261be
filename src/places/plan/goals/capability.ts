import type { Capability, ExportedPart, ExportDesk } from '../../../platform/capability.ts';
import { goalsDemo } from './demo.ts';
import { goalPanel } from './panels.tsx';
import { myGoals } from './queries.ts';
import { routes } from './routes.tsx';

export const goals: Capability = {
  name: 'goals',
  routes,
  demo: goalsDemo,
  plan: [{ weight: 40, href: '/plan/goals', title: 'goals.title', note: 'goals.note' }],
  supporterPanel: goalPanel,
  held: [
    {
      tables: ['goals', 'goal_steps', 'goal_companions'],
      title: 'goals.title',
      audience: async (_db, words) => words.t('goals.held.audience'),
      export: goalsInWords,
      erasing: 'goes',
    },
  ],
};

async function goalsInWords(desk: ExportDesk): Promise<ExportedPart[]> {
  const { db, person, words, services } = desk;
  const rows = await myGoals({ db, master: services.master, me: person });
  return [{ title: words.t('goals.title'), rows }];
}
