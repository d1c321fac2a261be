import { clock } from '../../../platform/clock.ts';
import { dayOf } from '../../../platform/local-days.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { backToDesk, deskOnly } from '../overview/public.ts';
import { closureForm } from './form.ts';
import { closeFor, comingClosures, openAgain } from './queries.ts';
import { ClosuresPage } from './views.tsx';

export const routes = newRoutes()
  .get('/desk/closures', (c) => closuresPage(c, emptyForm))
  .post('/desk/closures', async (c) => {
    deskOnly(c, 'coordinator');
    const answer = await readForm(c, closureForm);
    if (!answer.ok) return closuresPage(c, answer.typed, 422);
    const zone = c.var.arrival.community.time_zone;
    if (answer.data.until <= dayOf(clock.now().getTime(), zone))
      return closuresPage(c, withError(answer.typed, 'until', 'closures.until.past'), 422);
    await closeFor(c.var.db, answer.data, zone);
    return c.redirect('/desk/closures', 303);
  })
  .post('/desk/closures/:closure/removal', async (c) => {
    deskOnly(c, 'coordinator');
    await openAgain(c.var.db, c.req.param('closure'));
    return c.redirect('/desk/closures', 303);
  });

async function closuresPage(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  deskOnly(c, 'coordinator');
  const closures = await comingClosures(c.var.db);
  return page(c, <ClosuresPage {...{ closures, typed, back: backToDesk(c) }} />, status);
}
