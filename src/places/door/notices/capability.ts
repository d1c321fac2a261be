import type { Capability } from '../../../platform/capability.ts';
import { jobs } from './jobs.ts';
import { routes } from './routes.tsx';

export const notices: Capability = { name: 'notices', routes, jobs, held: [] };
