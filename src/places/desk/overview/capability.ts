import type { Capability } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';

export const overview: Capability = { name: 'overview', routes, held: [] };
