import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { page } from '../../door/frame/public.tsx';
import { glassBreakers } from '../../door/setup/public.ts';
import { myWorkName } from '../roles/public.ts';
import { queuesFor } from './queues.ts';
import { OverviewPage } from './views.tsx';

export const routes = newRoutes().get('/desk', async (c) => {
  me(c);
  const { roles } = c.var.arrival;
  if (roles.length === 0) throw new NotThere();
  const queues = await queuesFor(c);
  const name = await myWorkName(c.var.db);
  return page(c, <OverviewPage {...{ queues, roles, name }} glass={await glassMissing(c)} />);
});

/** How many of the three are still to be named; told to who can name them. */
async function glassMissing(c: Ask): Promise<number> {
  const { roles } = c.var.arrival;
  if (!roles.includes('coordinator') && !roles.includes('administrator')) return 0;
  return Math.max(0, 3 - (await glassBreakers(c.var.db)));
}
