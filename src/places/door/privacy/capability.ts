import type { Capability } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';

export const privacy: Capability = { name: 'privacy', routes, held: [] };
