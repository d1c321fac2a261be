import { record } from '../../../platform/audit.ts';
import { clock } from '../../../platform/clock.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { backToDesk, deskOnly } from '../../desk/overview/public.ts';
import { page } from '../../door/frame/public.tsx';
import { markChecked } from './apply.ts';
import { checksForm } from './form.ts';
import { openProposals } from './proposals.ts';
import { staleServices, type Order } from './queries.ts';
import { QueuePage } from './queue-views.tsx';
import { openReports, settleReport } from './reports.ts';

export const deskRoutes = newRoutes()
  .get('/desk/freshness', (c) => queue(c, emptyForm))
  .post('/desk/freshness/checks', async (c) => {
    minded(c);
    const answer = await readForm(c, checksForm);
    if (!answer.ok) return queue(c, answer.typed, 422);
    const { service: services, how } = answer.data;
    for (const service of services) {
      await checkedToday(c, service);
      await record(c.var.db, 'service checked', service, { how });
    }
    const query = new URLSearchParams({ order: orderOf(c), done: String(services.length) });
    return c.redirect(`/desk/freshness?${query.toString()}`, 303);
  })
  .post('/desk/freshness/reports/:report/settling', async (c) => {
    await settleReport(c.var.db, minded(c), c.req.param('report'));
    return c.redirect('/desk/freshness?done=settled', 303);
  });

/** Who minds the directory; for anybody else there is no such page. */
export function minded(c: Ask): string {
  deskOnly(c, 'coordinator', 'administrator');
  return me(c);
}

/** Readers see that the community checked it, and never who of it did. */
export async function checkedToday(c: Ask, service: string): Promise<void> {
  const { community } = c.var.arrival;
  const day = clock.today(community.time_zone).toString();
  await markChecked(c.var.db, service, day, community.name);
}

function orderOf(c: Ask): Order {
  const asked = c.req.query('order');
  return asked === 'use' || asked === 'mine' ? asked : 'age';
}

async function queue(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  const asker = minded(c);
  const { db } = c.var;
  const order = orderOf(c);
  const number = Math.min(4000, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1));
  const props = {
    order,
    typed,
    page: number,
    proposals: await openProposals(db),
    reports: await openReports(db),
    stale: await staleServices(db, asker, order, number),
    done: c.req.query('done'),
    back: backToDesk(c),
  };
  return page(c, <QueuePage {...props} />, status);
}
