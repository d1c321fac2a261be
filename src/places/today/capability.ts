import type { Capability } from '../../platform/capability.ts';
import { routes } from './routes.tsx';

export const today: Capability = { name: 'today', routes, held: [] };
