import type { Capability } from '../../../platform/capability.ts';
import { hardDayPerson } from './hard-day-card.tsx';
import { routes } from './routes.tsx';

export const holding: Capability = {
  name: 'holding',
  routes,
  place: '/circle',
  hardDay: [{ weight: 20, draw: hardDayPerson }],
  held: [],
};
