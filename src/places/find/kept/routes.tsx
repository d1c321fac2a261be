import { clock } from '../../../platform/clock.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { readerFor } from '../../circle/ties/public.ts';
import { page } from '../../door/frame/public.tsx';
import { serviceSheet, serviceSheets, weekFrom } from '../services/public.ts';
import { keptForm } from './form.ts';
import { KeptPaperPage } from './paper-views.tsx';
import { changeKept, keepNoLonger, keepService, keptService, keptServices } from './queries.ts';
import { KeptListPage, KeptPage } from './views.tsx';

export const routes = newRoutes()
  .get('/find/kept', async (c) => {
    const kept = await keptServices(readerFor(c), me(c));
    return page(c, <KeptListPage kept={kept} done={c.req.query('done')} />);
  })
  .get('/find/kept/paper', async (c) => {
    const kept = await keptServices(readerFor(c), me(c));
    const today = clock.today(c.var.arrival.community.time_zone);
    const zone = c.var.arrival.community.time_zone;
    const sheets = await serviceSheets(
      c.var.db,
      kept.map(({ service }) => service),
    );
    const entries = sheets.map((sheet) => ({
      sheet,
      week: weekFrom(sheet.schedules, today, zone),
      note: kept.find(({ service }) => service === sheet.id)?.note ?? '',
    }));
    const large = c.req.query('large') === 'yes';
    return page(c, <KeptPaperPage {...{ entries, large }} today={today.toString()} />);
  })
  .post('/find/services/:service/keeping', async (c) => {
    const reader = readerFor(c);
    const { id, name } = await serviceSheet(c.var.db, c.req.param('service'));
    await keepService(reader, { service: id, name });
    return c.redirect(`/find/services/${id}?said=kept#take`, 303);
  })
  .get('/find/kept/:kept', (c) => keptPage(c, emptyForm))
  .post('/find/kept/:kept', async (c) => {
    const reader = readerFor(c);
    const kept = await keptService(reader, c.req.param('kept'));
    const answer = await readForm(c, keptForm);
    if (!answer.ok) return keptPage(c, answer.typed, 422);
    const { note, shown } = answer.data;
    await changeKept(reader, kept, { note, shown: shown === 'yes' });
    return c.redirect('/find/kept?done=saved', 303);
  })
  .post('/find/kept/:kept/removal', async (c) => {
    me(c);
    await keepNoLonger(c.var.db, c.req.param('kept'));
    return c.redirect('/find/kept?done=removed', 303);
  });

async function keptPage(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  const kept = await keptService(readerFor(c), c.req.param('kept') ?? '');
  return page(c, <KeptPage {...{ kept, typed }} />, status);
}
