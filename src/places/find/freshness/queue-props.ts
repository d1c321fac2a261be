import type { Typed } from '../../../platform/web/form.ts';
import type { Proposal } from './proposals.ts';
import type { Order, QueuedService } from './queries.ts';
import type { Report } from './reports.ts';

export interface QueueProps {
  proposals: readonly Proposal[];
  reports: readonly Report[];
  stale: readonly QueuedService[];
  order: Order;
  page: number;
  typed: Typed;
  done: string | undefined;
  back: { href: string; label: string };
}
