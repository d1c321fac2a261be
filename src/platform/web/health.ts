import { type Hono } from 'hono';
import { as } from '../database.ts';
import { routes, type Kith } from './context.ts';

/** `/healthz`: this process answers. `/readyz`: its database does too. */
export function healthRoutes(): Hono<Kith> {
  return routes()
    .get('/healthz', (c) => c.text('ok'))
    .get('/readyz', async (c) => {
      const asked = as(c.var.services.sql, 'visitor', (db) => db`select 1`).then(
        () => true,
        () => false,
      );
      const waited = new Promise<boolean>((resolve) => setTimeout(resolve, 2000, false).unref());
      const ready = await Promise.race([asked, waited]);
      return ready ? c.text('ready') : c.text('the database is away', 503, { 'retry-after': '5' });
    });
}
