import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { backToDesk, deskOnly } from '../../desk/overview/public.ts';
import { mayChange, spaceInSight } from '../spaces/public.ts';
import { limitForm, waitForm, welcomeForm } from './form.ts';
import {
  giveBack,
  myLimit,
  myTurn,
  myTurns,
  myWelcomes,
  notToday,
  setMyLimit,
  setSpaceWait,
  spacesToSeeTo,
  spaceWait,
  waitingTimes,
  welcomeNewcomer,
} from './queries.ts';
import { SpaceWaitPage } from './space-wait-page.tsx';
import { TimesPage } from './times-page.tsx';
import { WaitingPage } from './waiting-page.tsx';
import { WelcomePage, WelcomesPage } from './welcome-pages.tsx';

const mine = '/community/waiting';

export const routes = newRoutes()
  .get(mine, (c) => waitingPage(c, emptyForm))
  .post('/community/waiting/not-today', async (c) => {
    me(c);
    await notToday(c.var.db);
    return c.redirect(mine, 303);
  })
  .post('/community/waiting/limit', async (c) => {
    const answer = await readForm(c, limitForm);
    if (!answer.ok) return waitingPage(c, answer.typed);
    await setMyLimit(c.var.db, me(c), answer.data.most);
    return c.redirect(mine, 303);
  })
  .post('/community/waiting/:wait/someone-else', async (c) => {
    me(c);
    await giveBack(c.var.db, c.req.param('wait'));
    return c.redirect(mine, 303);
  })
  .get('/community/waiting/:wait/welcome', (c) => welcomePage(c, emptyForm))
  .post('/community/waiting/:wait/welcome', async (c) => {
    me(c);
    const answer = await readForm(c, welcomeForm);
    if (!answer.ok) return welcomePage(c, answer.typed);
    await welcomeNewcomer(c.var.db, c.req.param('wait'), answer.data.words);
    return c.redirect(`${mine}?done=welcome`, 303);
  })
  .get('/community/welcomes', async (c) => {
    me(c);
    return page(c, <WelcomesPage welcomes={await myWelcomes(c.var.db)} />);
  })
  .get('/desk/waiting', async (c) => {
    deskOnly(c, 'coordinator', 'moderator', 'professional');
    const times = await waitingTimes(c.var.db);
    const spaces = await spacesToSeeTo(c.var.db);
    return page(c, <TimesPage {...{ times, spaces, back: backToDesk(c) }} />);
  })
  .get('/desk/waiting/spaces/:space', (c) => spaceWaitPage(c, emptyForm))
  .post('/desk/waiting/spaces/:space', async (c) => {
    const space = await changeable(c);
    const answer = await readForm(c, waitForm);
    if (!answer.ok) return spaceWaitPage(c, answer.typed);
    await setSpaceWait(c.var.db, space.id, answer.data);
    return c.redirect('/desk/waiting', 303);
  });

const statusOf = ({ errors }: Typed): 200 | 422 => (Object.keys(errors).length > 0 ? 422 : 200);

async function waitingPage(c: Ask, typed: Typed): Promise<Response> {
  me(c);
  const turns = await myTurns(c.var.db);
  const limit = await myLimit(c.var.db);
  const done = c.req.query('done') === 'welcome';
  return page(c, <WaitingPage {...{ turns, limit, typed, done }} />, statusOf(typed));
}

async function welcomePage(c: Ask, typed: Typed): Promise<Response> {
  me(c);
  const turn = await myTurn(c.var.db, c.req.param('wait') ?? '');
  if (turn.post) throw new NotThere();
  return page(c, <WelcomePage {...{ turn, typed }} />, statusOf(typed));
}

async function changeable(c: Ask) {
  me(c);
  const space = await spaceInSight(c.var.db, c.req.param('space') ?? '');
  if (!(await mayChange(c.var.db, space.id))) throw new NotThere();
  return space;
}

async function spaceWaitPage(c: Ask, typed: Typed): Promise<Response> {
  const space = await changeable(c);
  const wait = await spaceWait(c.var.db, space.id);
  return page(c, <SpaceWaitPage {...{ space, wait, typed }} />, statusOf(typed));
}
