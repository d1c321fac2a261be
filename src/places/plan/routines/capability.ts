import type { Capability, ExportedPart, ExportDesk } from '../../../platform/capability.ts';
import { routinesDemo } from './demo.ts';
import { remindOfRoutine } from './jobs.ts';
import { routineCard, routinePanel } from './panels.tsx';
import { everyMark, everyReminder, everyStep } from './history.ts';
import { routes } from './routes.tsx';

export const routines: Capability = {
  name: 'routines',
  routes,
  demo: routinesDemo,
  jobs: [remindOfRoutine],
  notices: { routine: 'routines.notice' },
  plan: [{ weight: 30, href: '/plan/routines', title: 'routines.title', note: 'routines.note' }],
  today: [{ weight: 20, draw: routineCard }],
  supporterPanel: routinePanel,
  held: [
    {
      tables: ['routine_steps', 'routine_marks', 'routine_reminders'],
      title: 'routines.title',
      audience: async (_db, words) => words.t('routines.held.audience'),
      export: routineInWords,
      erasing: 'goes',
    },
  ],
};

async function routineInWords(desk: ExportDesk): Promise<ExportedPart[]> {
  const { db, person, words, services } = desk;
  return [
    {
      title: words.t('routines.title'),
      rows: await everyStep({ db, master: services.master, me: person }),
    },
    { title: words.t('routines.held.marks'), rows: await everyMark(db, person) },
    { title: words.t('routines.held.reminders'), rows: await everyReminder(db, person) },
  ];
}
