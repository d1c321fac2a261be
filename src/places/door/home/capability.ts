import type { Capability } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';

export const home: Capability = { name: 'home', routes, held: [] };
