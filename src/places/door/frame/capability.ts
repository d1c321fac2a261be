import type { Capability } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';

export const frame: Capability = { name: 'frame', routes, held: [] };
