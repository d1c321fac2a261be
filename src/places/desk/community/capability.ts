import type { Capability } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';

export const deskCommunity: Capability = {
  name: 'community',
  routes,
  held: [],
  desk: [{ address: '/desk/community', title: 'community.title', roles: ['coordinator'] }],
};
