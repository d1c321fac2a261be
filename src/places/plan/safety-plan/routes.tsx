import { NotThere } from '../../../platform/database.ts';
import { recordLook } from '../../../platform/looks.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { namesInWords, seersOf } from '../../circle/consents/public.ts';
import { mySupporters, readerFor, tieISupport } from '../../circle/ties/public.ts';
import { page } from '../../door/frame/public.tsx';
import { CardPage } from './card-page.tsx';
import { deviceRoutes } from './device-routes.tsx';
import { stepForm } from './form.ts';
import { helpLines } from './help-lines.ts';
import { keepStep, safetyPlan, tiesWithAPlan } from './queries.ts';
import { isStep, linesIn, nextStep, type Step } from './step.ts';
import { StepPage } from './step-page.tsx';
import { SafetyPlanPage, SharedPlanPage } from './views.tsx';

export const routes = newRoutes()
  .get('/plan/safety', async (c) => {
    const reader = readerFor(c);
    const plan = await safetyPlan(reader, reader.me);
    const seers = await seersOf(reader, 'safety-plan');
    const kept = c.req.query('done') === 'kept';
    return page(c, <SafetyPlanPage {...{ plan, lines: await helpLines(c), seers, kept }} />);
  })
  .get('/plan/safety/steps/:step', (c) => stepPage(c, emptyForm))
  .post('/plan/safety/steps/:step', async (c) => {
    const step = stepOf(c);
    const reader = readerFor(c);
    const answer = await readForm(c, stepForm);
    if (!answer.ok) return stepPage(c, answer.typed);
    await keepStep(reader, step, linesIn(answer.data.words ?? ''));
    const next = answer.data.then === 'stop' ? undefined : nextStep(step);
    return c.redirect(next ? `/plan/safety/steps/${next}` : '/plan/safety?done=kept', 303);
  })
  .get('/plan/safety/card', async (c) => {
    const reader = readerFor(c);
    const plan = await safetyPlan(reader, reader.me);
    return page(c, <CardPage plan={plan} lines={await helpLines(c)} />);
  })
  .get('/circle/with/:tie/safety-plan', async (c) => {
    const reader = readerFor(c);
    const tie = await tieISupport(reader, c.req.param('tie'));
    if (!(await tiesWithAPlan(reader.db)).includes(tie.id)) throw new NotThere();
    await recordLook(reader.db, reader.me, { about: tie.member, part: 'safety-plan' });
    const plan = await safetyPlan(reader, tie.member);
    return page(c, <SharedPlanPage tie={tie} plan={plan} />);
  })
  .route('/', deviceRoutes);

function stepOf(c: Ask): Step {
  const step = c.req.param('step') ?? '';
  if (!isStep(step)) throw new NotThere();
  return step;
}

async function stepPage(c: Ask, typed: Typed): Promise<Response> {
  const step = stepOf(c);
  const reader = readerFor(c);
  const lines = (await safetyPlan(reader, reader.me)).get(step) ?? [];
  const circle = namesInWords(c.var.words, await mySupporters(reader));
  const status = Object.keys(typed.errors).length > 0 ? 422 : 200;
  return page(c, <StepPage {...{ step, lines, typed, circle }} />, status);
}
