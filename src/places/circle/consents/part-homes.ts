import type { ConsentPart } from './parts.ts';

/** Where a member finds a part of their own; Circle where it has no page. */
export function homeOf(part: ConsentPart): string {
  if (part.startsWith('plan-')) return '/plan/recovery';
  return homes[part] ?? '/circle';
}

const homes: Partial<Record<ConsentPart, string>> = {
  'checkin-mood': '/plan/check-ins',
  measures: '/plan/measures',
  'checkin-notes': '/plan/check-ins',
  'safety-plan': '/plan/safety',
  routine: '/plan/routines',
  appointments: '/plan/routines',
  goals: '/plan/goals',
  'help-requests': '/circle/help',
  'kept-services': '/find/kept',
};
