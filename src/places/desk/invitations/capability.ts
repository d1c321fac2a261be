import type { Capability } from '../../../platform/capability.ts';
import { demo } from './demo.ts';
import { routes } from './routes.tsx';

export const invitations: Capability = {
  name: 'invitations',
  routes,
  held: [
    { tables: ['invitations'], common: 'Cards by their fingerprints; who used one is not kept.' },
  ],
  desk: [
    {
      address: '/desk/invitations',
      title: 'invitations.title',
      roles: ['coordinator', 'administrator'],
    },
  ],
  demo,
};
