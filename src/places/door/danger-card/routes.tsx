import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes } from '../../../platform/web/context.ts';
import { emptyForm, readForm } from '../../../platform/web/form.ts';
import { page } from '../frame/public.tsx';
import { dangerCardForm } from './form.ts';
import { dangerCard, keepDangerCard, openDangerCard, takeDangerCardBack } from './queries.ts';
import { DangerCardPage, OpenedCardPage } from './views.tsx';

export const routes = newRoutes()
  .get('/you/danger-card', async (c) => {
    const card = await dangerCard(c.var.db, c.var.services.master, me(c));
    return page(c, <DangerCardPage typed={emptyForm} card={card} />);
  })
  .post('/you/danger-card', async (c) => {
    const person = me(c);
    const { master } = c.var.services;
    const answer = await readForm(c, dangerCardForm);
    const card = await dangerCard(c.var.db, master, person);
    if (!answer.ok) return page(c, <DangerCardPage typed={answer.typed} card={card} />, 422);
    await keepDangerCard(c.var.db, master, person, answer.data);
    return c.redirect('/you/danger-card', 303);
  })
  .post('/you/danger-card/removal', async (c) => {
    await takeDangerCardBack(c.var.db, me(c));
    return c.redirect('/you/danger-card', 303);
  })
  // A POST, because it writes a look and tells the member.
  .post('/desk/danger-cards/:person/looks', async (c) => {
    me(c);
    const card = await openDangerCard(c.var.db, c.var.services.master, c.req.param('person'));
    if (!card) throw new NotThere();
    return page(c, <OpenedCardPage card={card} />);
  });
