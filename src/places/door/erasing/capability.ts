import type { Capability } from '../../../platform/capability.ts';
import { eraseMe } from '../../../platform/erasing.ts';
import { copyLedger } from '../../../platform/ledger.ts';
import { routes } from './routes.tsx';

export const erasing: Capability = {
  name: 'erasing',
  routes,
  jobs: [copyLedger],
  heldActs: [
    {
      act: 'erasure',
      title: 'erasing.act',
      carryOut: ({ db, person, services }) => eraseMe(db, services.house, person),
    },
  ],
  held: [
    {
      tables: ['ledger_entries'],
      common: 'Which erasures and withdrawals a restore must repeat, by ids alone.',
    },
  ],
};
