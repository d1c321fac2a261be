import { type Hono } from 'hono';
import { routes, type Kith } from './context.ts';

/** `/healthz`: this process answers. `/readyz`: its database does too. */
export function healthRoutes(): Hono<Kith> {
  return routes()
    .get('/healthz', (c) => c.text('ok'))
    .get('/readyz', async (c) => {
      const asked = c.var.services.sql`select 1`.then(
        () => true,
        () => false,
      );
      const waited = new Promise<boolean>((resolve) => setTimeout(resolve, 2000, false).unref());
      const ready = await Promise.race([asked, waited]);
      return ready ? c.text('ready') : c.text('the database is away', 503, { 'retry-after': '5' });
    });
}
