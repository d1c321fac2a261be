import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { talkForm } from './form.ts';
import { alertAboutMe, alertsAboutMe } from './mine.ts';
import { MyAlertPage, MyAlertsPage } from './mine-pages.tsx';
import { onCallOpensAt } from './queries.ts';
import { sayInAlert, wordsIn } from './speaking.ts';

/** For the person whom alerts are about. */
export const mineRoutes = newRoutes()
  .get('/you/alerts', async (c) => {
    me(c);
    return page(c, <MyAlertsPage alerts={await alertsAboutMe(c.var.db)} />);
  })
  .get('/you/alerts/:alert', (c) => alertPage(c, emptyForm))
  .post('/you/alerts/:alert/words', async (c) => {
    const by = me(c);
    const { db, services } = c.var;
    const alert = await alertAboutMe(db, c.req.param('alert'));
    const answer = await readForm(c, talkForm);
    if (!answer.ok) return alertPage(c, answer.typed, 422);
    // Whoever had it may have gone in the meantime: the words come back, and the page says who reads now.
    if (!alert.heard)
      return alertPage(c, withError(answer.typed, 'said', 'alerts.talk.nobody'), 422);
    const { said: words } = answer.data;
    await sayInAlert(db, services.master, { alert: alert.id, about: by, by, words });
    return c.redirect(`/you/alerts/${alert.id}`, 303);
  });

async function alertPage(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  const about = me(c);
  const { db, services } = c.var;
  const alert = await alertAboutMe(db, c.req.param('alert') ?? '');
  const said = await wordsIn(db, services.master, { alert: alert.id, about });
  const opensAt = await onCallOpensAt(db);
  return page(c, <MyAlertPage {...{ alert, said, typed, opensAt }} />, status);
}
