import type { Capability } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';

export const planHome: Capability = { name: 'plan-home', routes, place: '/plan', held: [] };
