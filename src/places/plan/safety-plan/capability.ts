import type { Capability, ExportedPart, ExportDesk } from '../../../platform/capability.ts';
import { safetyPlanDemo } from './demo.ts';
import { myCopies } from './copies.ts';
import { hardDayPlan, planHelp, planPanel } from './panels.tsx';
import { safetyPlan } from './queries.ts';
import { routes } from './routes.tsx';

export const safetyPlans: Capability = {
  name: 'safety-plan',
  routes,
  demo: safetyPlanDemo,
  plan: [
    { weight: 60, href: '/plan/safety', title: 'safety-plan.title', note: 'safety-plan.note' },
  ],
  help: [{ weight: 10, draw: planHelp }],
  hardDay: [{ weight: 30, draw: hardDayPlan }],
  supporterPanel: planPanel,
  held: [
    {
      tables: ['safety_plan_steps', 'safety_plan_copies'],
      title: 'safety-plan.title',
      audience: async (_db, words) => words.t('safety-plan.held.audience'),
      export: planInWords,
      erasing: 'goes',
    },
  ],
};

async function planInWords(desk: ExportDesk): Promise<ExportedPart[]> {
  const { db, person, words, services } = desk;
  const plan = await safetyPlan({ db, master: services.master }, person);
  const rows = [...plan].map(([step, lines]) => ({
    step: words.t(`safety-plan.step.${step}`),
    words: lines.join('\n'),
  }));
  const copies = (await myCopies(db)).map(({ kept_at }) => ({ kept_at }));
  return [
    { title: words.t('safety-plan.title'), rows },
    { title: words.t('safety-plan.copies'), rows: copies },
  ];
}
