import type { Capability } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';

export const deskRecord: Capability = {
  name: 'record',
  routes,
  held: [],
  desk: [
    { address: '/desk/record', title: 'record.title', roles: ['coordinator', 'administrator'] },
  ],
};
