import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { backToDesk, deskOnly } from '../overview/public.ts';
import { debriefForm, noteForm, talkForm } from './form.ts';
import { alertPage, askedAlert } from './page.tsx';
import { holdAlert } from './queries.ts';
import {
  alertsToldMe,
  answerDebrief,
  finishFollowUp,
  handAlertOver,
  writeAlertNote,
} from './responding.ts';
import { sayInAlert } from './speaking.ts';
import { AlertsPage } from './views.tsx';

export const routes = newRoutes()
  .get('/desk/alerts', async (c) => {
    deskOnly(c, 'on_call');
    const alerts = await alertsToldMe(c.var.db, me(c));
    return page(c, <AlertsPage alerts={alerts} back={backToDesk(c)} />);
  })
  .get('/desk/alerts/:id', (c) => alertPage(c, emptyForm))
  .post('/desk/alerts/:id/hold', async (c) => {
    const alert = await askedAlert(c);
    if (await holdAlert(c.var.db, alert.id)) return back(c);
    return alertPage(c, withError(emptyForm, 'hold', 'alerts.busy'), 422);
  })
  .post('/desk/alerts/:id/notes', async (c) => {
    const alert = await askedAlert(c);
    const answer = await readForm(c, noteForm);
    if (!answer.ok) return alertPage(c, answer.typed, 422);
    const { words, outcome } = answer.data;
    const note = { by: me(c), words, outcome: outcome === 'yes' };
    await writeAlertNote(c.var.db, c.var.services.master, alert, note);
    return back(c);
  })
  .post('/desk/alerts/:id/words', async (c) => {
    const { id: alert, about } = await askedAlert(c);
    const answer = await readForm(c, talkForm);
    if (!answer.ok) return alertPage(c, answer.typed, 422);
    const said = { alert, about, by: me(c), words: answer.data.said };
    await sayInAlert(c.var.db, c.var.services.master, said);
    return back(c);
  })
  .post('/desk/alerts/:id/hand-over', async (c) => {
    if (!(await handAlertOver(c.var.db, (await askedAlert(c)).id))) throw new NotThere();
    return c.redirect('/desk/alerts', 303);
  })
  .post('/desk/alerts/:id/follow-up', async (c) => {
    await finishFollowUp(c.var.db, (await askedAlert(c)).id);
    return back(c);
  })
  .post('/desk/alerts/:id/debrief', async (c) => {
    const alert = await askedAlert(c);
    const answer = await readForm(c, debriefForm);
    if (!answer.ok) throw new NotThere();
    await answerDebrief(c.var.db, alert.id, answer.data.answer);
    return back(c);
  });

const back = (c: Ask) => c.redirect(`/desk/alerts/${c.req.param('id')}`, 303);
