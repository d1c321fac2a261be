import { NotThere } from '../../../platform/database.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { seersOf } from '../../circle/consents/public.ts';
import { mySupporters, readerFor } from '../../circle/ties/public.ts';
import { page } from '../../door/frame/public.tsx';
import { goalForm, moveForm } from './form.ts';
import { DIMENSIONS, type Goal } from './goal.ts';
import { GoalPage } from './goal-page.tsx';
import { keepGoal } from './keep.ts';
import { deleteGoal, markStep, moveGoal, myGoal, myGoals } from './queries.ts';
import { GoalsPage } from './views.tsx';

export const routes = newRoutes()
  .get('/plan/goals', async (c) => {
    const reader = readerFor(c);
    const goals = await myGoals(reader);
    const seers = await seersOf(reader, 'goals');
    const circle = await mySupporters(reader);
    return page(c, <GoalsPage {...{ goals, seers, circle, done: c.req.query('done') }} />);
  })
  .get('/plan/goals/new', (c) => {
    const asked = c.req.query('for') ?? '';
    const dimension = DIMENSIONS.find((one) => one === asked);
    return goalPage(c, { ...emptyForm, values: dimension ? { dimension } : {} });
  })
  .post('/plan/goals', (c) => keep(c))
  .get('/plan/goals/:goal', async (c) => {
    const goal = await myGoal(readerFor(c), c.req.param('goal'));
    return goalPage(c, typedFrom(goal), goal);
  })
  .post('/plan/goals/:goal', async (c) => keep(c, await goalOf(c)))
  .post('/plan/goals/:goal/steps/:step', async (c) => {
    const goal = await goalOf(c);
    const step = goal.steps.find(({ id }) => id === c.req.param('step'));
    if (!step) throw new NotThere();
    await markStep(readerFor(c), goal.id, step.id, !step.done);
    return c.redirect('/plan/goals', 303);
  })
  .post('/plan/goals/:goal/state', async (c) => {
    const goal = await goalOf(c);
    const answer = await readForm(c, moveForm);
    if (!answer.ok) throw new NotThere();
    await moveGoal(readerFor(c), goal.id, answer.data.state);
    return c.redirect(`/plan/goals?done=${answer.data.state}`, 303);
  })
  .post('/plan/goals/:goal/removal', async (c) => {
    await deleteGoal(readerFor(c), (await goalOf(c)).id);
    return c.redirect('/plan/goals?done=removed', 303);
  });

const goalOf = (c: Ask): Promise<Goal> => myGoal(readerFor(c), c.req.param('goal') ?? '');

async function keep(c: Ask, known?: Goal): Promise<Response> {
  const reader = readerFor(c);
  const answer = await readForm(c, goalForm);
  if (!answer.ok) return goalPage(c, answer.typed, known);
  const circle = (await mySupporters(reader)).map(({ id }) => id);
  const ties = answer.data.ties.filter((tie) => circle.includes(tie));
  await keepGoal(reader, { ...answer.data, ties }, known);
  return c.redirect('/plan/goals?done=kept', 303);
}

async function goalPage(c: Ask, typed: Typed, goal?: Goal): Promise<Response> {
  const reader = readerFor(c);
  const circle = await mySupporters(reader);
  const seers = await seersOf(reader, 'goals');
  const status = Object.keys(typed.errors).length > 0 ? 422 : 200;
  return page(c, <GoalPage {...{ goal, typed, circle, seers }} />, status);
}

const typedFrom = ({ words, dimension, why, steps, ties }: Goal): Typed => ({
  values: { words, dimension, why, ties, steps: steps.map((step) => step.words).join('\n') },
  errors: {},
});
