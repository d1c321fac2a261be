import type { DeskEntry } from '../../../platform/capability.ts';
import type { Ask } from '../../../platform/web/context.ts';

export interface Queue extends Pick<DeskEntry, 'address' | 'title'> {
  /** Missing for a page that nothing waits on. */
  waiting?: number;
}

/** The queues and pages of all capabilities that the roles allow, those with most waiting first. Asked in turn: they share one transaction. */
export async function queuesFor(c: Ask): Promise<Queue[]> {
  const entries = c.var.services.house
    .flatMap((capability) => capability.desk ?? [])
    .filter(({ roles }) => roles.some((role) => c.var.arrival.roles.includes(role)));
  const queues: Queue[] = [];
  for (const { address, title, waiting } of entries) {
    const count = await waiting?.(c.var.db);
    queues.push({ address, title, ...(count === undefined ? {} : { waiting: count }) });
  }
  return queues.toSorted((a, b) => (b.waiting ?? 0) - (a.waiting ?? 0));
}
