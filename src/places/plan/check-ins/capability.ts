import type { Capability } from '../../../platform/capability.ts';
import { versionsOf } from './history.ts';

export const checkIns: Capability = {
  name: 'check-ins',
  held: [
    {
      tables: [
        'check_in_settings',
        'check_in_rhythms',
        'days_off',
        'check_ins',
        'check_in_moods',
        'check_in_notes',
        'risk_answers',
      ],
      title: 'check-ins.held.title',
      audience: async (_db, words) => words.t('check-ins.held.audience'),
      export: async ({ db, words, person }) => [
        {
          title: words.t('check-ins.held.title'),
          rows: await versionsOf(db, person, '0001-01-01'),
        },
      ],
      erasing: 'goes',
    },
  ],
};
