import type { Capability } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';

export const settings: Capability = { name: 'settings', routes, held: [] };
