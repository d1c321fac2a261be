import { z } from 'zod';
import { record } from '../../../platform/audit.ts';
import { routes as newRoutes } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { backToDesk, deskOnly } from '../overview/public.ts';
import { jobCounts, tryAgain } from './queries.ts';
import { JobsPage } from './views.tsx';

const again = z.object({ kind: z.string().min(1).max(100) });

export const routes = newRoutes()
  .get('/desk/jobs', async (c) => {
    deskOnly(c, 'administrator');
    return page(c, <JobsPage counts={await jobCounts(c.var.db)} back={backToDesk(c)} />);
  })
  .post('/desk/jobs/retries', async (c) => {
    deskOnly(c, 'administrator');
    const answer = await readForm(c, again);
    if (answer.ok) {
      const count = await tryAgain(c.var.db, answer.data.kind);
      await record(c.var.db, 'jobs tried again', answer.data.kind, { count });
    }
    return c.redirect('/desk/jobs', 303);
  });
