import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { page } from '../frame/public.tsx';
import { slowDownForm } from './form.ts';
import { mySlowHours, slowMeDown, takeBack, waitingActs } from './queries.ts';
import { SlowDownPage } from './views.tsx';

export const routes = newRoutes()
  .get('/you/slow-down', (c) => show(c, emptyForm))
  .post('/you/slow-down', async (c) => {
    me(c);
    const answer = await readForm(c, slowDownForm);
    if (!answer.ok) return show(c, answer.typed);
    await slowMeDown(c.var.db, Number(answer.data.hours));
    return c.redirect('/you/slow-down', 303);
  })
  .post('/you/held-acts/:id/cancellation', async (c) => {
    me(c);
    await takeBack(c.var.db, c.req.param('id'));
    return c.redirect('/you/slow-down', 303);
  });

async function show(c: Ask, typed: Typed) {
  me(c);
  const [hours, waiting] = [await mySlowHours(c.var.db), await waitingActs(c.var.db)];
  const acts = c.var.services.house.flatMap((capability) => capability.heldActs ?? []);
  const status = Object.keys(typed.errors).length > 0 ? 422 : 200;
  return page(c, <SlowDownPage {...{ typed, hours, waiting, acts }} />, status);
}
