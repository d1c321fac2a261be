import type { Capability } from '../../../platform/capability.ts';
import { waitingMails } from './queries.ts';
import { routes } from './routes.tsx';

export const outbox: Capability = {
  name: 'outbox',
  routes,
  held: [],
  desk: [
    {
      address: '/desk/outbox',
      title: 'outbox.title',
      roles: ['administrator'],
      waiting: waitingMails,
    },
  ],
};
