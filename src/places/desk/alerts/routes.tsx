import type { VNode } from 'preact';
import { z } from 'zod';
import { clock } from '../../../platform/clock.ts';
import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { backToDesk, deskOnly } from '../overview/public.ts';
import { AlertPage } from './alert-page.tsx';
import { debriefAnswers } from './debrief-answers.tsx';
import { holdAlert } from './queries.ts';
import {
  alertsToldMe,
  answerDebrief,
  debriefOf,
  finishFollowUp,
  followUpOf,
  handAlertOver,
  notesOf,
  toldAlert,
  writeAlertNote,
} from './responding.ts';
import { AlertsPage } from './views.tsx';

const noteForm = z.object({
  words: z
    .string('alerts.note.missing')
    .trim()
    .min(1, 'alerts.note.missing')
    .max(2000, 'alerts.note.long'),
  outcome: z.literal('yes').optional(),
});

const debriefForm = z.object({ answer: z.enum(debriefAnswers) });

export const routes = newRoutes()
  .get('/desk/alerts', async (c) => {
    deskOnly(c, 'on_call');
    const alerts = await alertsToldMe(c.var.db, me(c));
    return page(c, <AlertsPage alerts={alerts} back={backToDesk(c)} />);
  })
  .get('/desk/alerts/:id', (c) => alertPage(c, emptyForm))
  .post('/desk/alerts/:id/hold', async (c) => {
    const alert = await asked(c);
    if (await holdAlert(c.var.db, alert.id)) return back(c);
    return alertPage(c, withError(emptyForm, 'hold', 'alerts.busy'), 422);
  })
  .post('/desk/alerts/:id/notes', async (c) => {
    const alert = await asked(c);
    const answer = await readForm(c, noteForm);
    if (!answer.ok) return alertPage(c, answer.typed, 422);
    const { words, outcome } = answer.data;
    const note = { by: me(c), words, outcome: outcome === 'yes' };
    await writeAlertNote(c.var.db, c.var.services.master, alert, note);
    return back(c);
  })
  .post('/desk/alerts/:id/hand-over', async (c) => {
    if (!(await handAlertOver(c.var.db, (await asked(c)).id))) throw new NotThere();
    return c.redirect('/desk/alerts', 303);
  })
  .post('/desk/alerts/:id/follow-up', async (c) => {
    await finishFollowUp(c.var.db, (await asked(c)).id);
    return back(c);
  })
  .post('/desk/alerts/:id/debrief', async (c) => {
    const alert = await asked(c);
    const answer = await readForm(c, debriefForm);
    if (!answer.ok) throw new NotThere();
    await answerDebrief(c.var.db, alert.id, answer.data.answer);
    return back(c);
  });

function asked(c: Ask) {
  deskOnly(c, 'on_call');
  return toldAlert(c.var.db, me(c), c.req.param('id') ?? '');
}

const back = (c: Ask) => c.redirect(`/desk/alerts/${c.req.param('id')}`, 303);

async function alertPage(c: Ask, typed: Typed, status: 200 | 422 = 200) {
  const alert = await asked(c);
  const { db, services } = c.var;
  const isMine =
    alert.held_by === me(c) && alert.state === 'held' && (alert.held_until ?? 0) > clock.now();
  const panels = isMine ? await panelsAbout(c, alert.about) : [];
  return page(
    c,
    <AlertPage
      {...{ alert, typed, isMine, panels }}
      notes={await notesOf(db, services.master, alert)}
      followUp={await followUpOf(db, alert.id)}
      debrief={await debriefOf(db, alert.id)}
    />,
    status,
  );
}

/** What plans and agreements let through to who has the alert. */
async function panelsAbout(c: Ask, person: string): Promise<VNode[]> {
  const panels: VNode[] = [];
  for (const { responderPanel } of c.var.services.house) {
    const panel = await responderPanel?.(c, person);
    if (panel) panels.push(panel);
  }
  return panels;
}
