import type { ServiceWay } from '../../../platform/capability.ts';
import type { Ask } from '../../../platform/web/context.ts';

/** What all capabilities offer on a service's page. Asked in turn: they share one transaction. */
export async function waysOn(c: Ask, service: string): Promise<ServiceWay[]> {
  const ways: ServiceWay[] = [];
  for (const capability of c.var.services.house) {
    const way = await capability.serviceWay?.(c, service);
    if (way) ways.push(way);
  }
  return ways;
}
