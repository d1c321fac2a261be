import { limit } from '../../../platform/rates.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { serviceSheet } from '../services/public.ts';
import { wrongForm } from './form.ts';
import { reportService } from './reports.ts';
import { WrongPage } from './wrong-views.tsx';

/** "Something is wrong here", by anybody: ten in an hour from one address. */
export const wrongRoutes = newRoutes()
  .get('/find/services/:service/wrong', (c) => wrongPage(c, emptyForm))
  .post('/find/services/:service/wrong', async (c) => {
    const { sql, master } = c.var.services;
    await limit(sql, master, { what: 'service reports', most: 10, seconds: 3600 }, c.var.address);
    const answer = await readForm(c, wrongForm);
    if (!answer.ok) return wrongPage(c, answer.typed, 422);
    const service = c.req.param('service');
    await reportService(c.var.db, service, answer.data.about, answer.data.words);
    return c.redirect(`/find/services/${service}?said=wrong#take`, 303);
  });

async function wrongPage(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  const { id: service, name } = await serviceSheet(c.var.db, c.req.param('service') ?? '');
  return page(c, <WrongPage {...{ service, name, typed }} />, status);
}
