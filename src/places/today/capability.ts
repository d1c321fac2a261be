import type { Capability } from '../../platform/capability.ts';
import { routes } from './routes.tsx';
import { welcome } from './welcome.tsx';

export const today: Capability = {
  name: 'today',
  routes,
  place: '/today',
  held: [],
  today: [welcome],
};
