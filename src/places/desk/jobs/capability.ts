import type { Capability } from '../../../platform/capability.ts';
import { jobsInTrouble } from './queries.ts';
import { routes } from './routes.tsx';

export const jobs: Capability = {
  name: 'jobs',
  routes,
  held: [],
  desk: [
    {
      address: '/desk/jobs',
      title: 'jobs.title',
      roles: ['administrator'],
      waiting: jobsInTrouble,
    },
  ],
};
