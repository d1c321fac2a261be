import { clock } from '../../../platform/clock.ts';
import { NotThere } from '../../../platform/database.ts';
import type { Day } from '../../../platform/local-days.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { seersOfParts } from '../../circle/consents/public.ts';
import { readerFor } from '../../circle/ties/public.ts';
import { page } from '../../door/frame/public.tsx';
import { itemsOn, myAgenda } from './agenda.ts';
import { calendarFile } from './calendar-file.ts';
import { markForm, routineForm } from './form.ts';
import { planReminders } from './jobs.ts';
import { answerFor, keepStep, myStep, putStepAway } from './queries.ts';
import { PARTS } from './routine.ts';
import { refusalOf } from './rules.ts';
import { StepPage } from './step-page.tsx';
import { stepFrom, typedFrom } from './step-form.ts';
import { RoutinesPage } from './views.tsx';

export const routes = newRoutes()
  .get('/plan/routines', async (c) => {
    const reader = readerFor(c);
    const agenda = await myAgenda(reader, c.var.words.zone);
    const seers = await seersOfParts(reader, PARTS);
    return page(c, <RoutinesPage {...agenda} seers={seers} done={c.req.query('done')} />);
  })
  .get('/plan/routines/new', (c) => stepPage(c, { ...emptyForm, values: { day: today(c) } }))
  .post('/plan/routines', (c) => keep(c))
  .get('/plan/routines/:step', async (c) =>
    stepPage(c, typedFrom(await myStep(readerFor(c), c.req.param('step'))), c.req.param('step')),
  )
  .post('/plan/routines/:step', async (c) =>
    keep(c, (await myStep(readerFor(c), c.req.param('step'))).id),
  )
  .post('/plan/routines/:step/removal', async (c) => {
    await putStepAway(readerFor(c), c.req.param('step'));
    return changed(c, '/plan/routines?done=removed');
  })
  .post('/plan/routines/:step/marks', async (c) => {
    const reader = readerFor(c);
    const step = await myStep(reader, c.req.param('step'));
    const answer = await readForm(c, markForm);
    if (!answer.ok) throw new NotThere();
    const { local, answer: said, back } = answer.data;
    const day = itemsOn([step], [], local.slice(0, 10) as Day, step.zone ?? c.var.words.zone);
    if (!day.some(({ occurrence }) => occurrence.local === local)) throw new NotThere();
    await answerFor(reader, step.id, local, said);
    return changed(c, back === 'today' ? '/today' : '/plan/routines');
  })
  .get('/plan/routines/:step/calendar.ics', async (c) => {
    const step = await myStep(readerFor(c), c.req.param('step'));
    const { t, zone } = c.var.words;
    return c.body(calendarFile(step, zone, t('routines.calendar.title')), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="times.ics"',
    });
  });

async function keep(c: Ask, known?: string): Promise<Response> {
  const reader = readerFor(c);
  const answer = await readForm(c, routineForm);
  if (!answer.ok) return stepPage(c, answer.typed, known);
  const step = stepFrom(answer.data, c.var.words.zone);
  const refusal = refusalOf({ ...step, id: known ?? '' }, c.var.words.zone, clock.now().getTime());
  if (refusal)
    return stepPage(c, withError(answer.typed, 'repeat', `routines.error.${refusal}`), known);
  await keepStep(reader, step, known);
  return changed(c, '/plan/routines?done=kept');
}

/** After each change the next reminder is worked out anew, in the same transaction. */
async function changed(c: Ask, to: string): Promise<Response> {
  const { db, master, me } = readerFor(c);
  await planReminders(db, master, me);
  return c.redirect(to, 303);
}

function stepPage(c: Ask, typed: Typed, step?: string): Response {
  readerFor(c);
  const status = Object.keys(typed.errors).length > 0 ? 422 : 200;
  return page(c, <StepPage step={step} typed={typed} />, status);
}

const today = (c: Ask): Day => clock.today(c.var.words.zone).toString() as Day;
