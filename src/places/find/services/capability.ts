import type { Capability } from '../../../platform/capability.ts';
import { routes } from './routes.tsx';

export const services: Capability = { name: 'services', place: '/find', routes, held: [] };
