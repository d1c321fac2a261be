import type { Capability } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';

export const holding: Capability = { name: 'holding', routes, place: '/circle', held: [] };
