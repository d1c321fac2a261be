import type { Capability, ExportedPart, ExportDesk } from '../../../platform/capability.ts';
import { recoveryPlanDemo } from './demo.ts';
import { everyEarlySign } from './early-signs.ts';
import { planPanel } from './panels.tsx';
import { everyVersion } from './queries.ts';
import { routes } from './routes.tsx';

export const recoveryPlan: Capability = {
  name: 'recovery-plan',
  routes,
  demo: recoveryPlanDemo,
  plan: [
    {
      weight: 50,
      href: '/plan/recovery',
      title: 'recovery-plan.title',
      note: 'recovery-plan.note',
    },
  ],
  supporterPanel: planPanel,
  held: [
    {
      tables: ['plan_versions', 'early_signs'],
      title: 'recovery-plan.title',
      audience: async (_db, words) => words.t('recovery-plan.held.audience'),
      export: planInWords,
      erasing: 'goes',
    },
  ],
};

async function planInWords(desk: ExportDesk): Promise<ExportedPart[]> {
  const { db, person, words, services } = desk;
  const reader = { db, master: services.master, me: person };
  const versions = (await everyVersion(reader)).map(({ section, number, savedAt, lines }) => ({
    section: words.t(`recovery-plan.section.${section}`),
    number,
    saved_at: savedAt,
    words: lines.join('\n'),
  }));
  const signs = (await everyEarlySign(reader)).map(({ words: own, putAway }) => ({
    words: own,
    put_away: putAway,
  }));
  return [
    { title: words.t('recovery-plan.title'), rows: versions },
    { title: words.t('recovery-plan.section.early-signs'), rows: signs },
  ];
}
