import { clock } from '../../../platform/clock.ts';
import { NotThere } from '../../../platform/database.ts';
import { record } from '../../../platform/audit.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { answerDebrief, bounds, clocks, flagsInMonth, myCap, setMyCap, setPace } from './care.ts';
import { CarePage } from './care-page.tsx';
import { FlagsPage } from './flags-page.tsx';
import { careForm, debriefForm, paceForm } from './form.ts';
import { helping } from './routes.tsx';

const here = '/desk/moderation';

export const careRoutes = newRoutes()
  .get('/desk/moderation/care', (c) => carePage(c, emptyForm))
  .post('/desk/moderation/care', async (c) => {
    await helping(c);
    const answer = await readForm(c, careForm);
    if (!answer.ok) return carePage(c, answer.typed, 422);
    await setMyCap(c.var.db, me(c), answer.data.hard);
    return c.redirect(here, 303);
  })
  .post('/desk/moderation/pace', async (c) => {
    await helping(c);
    if (!c.var.arrival.roles.includes('coordinator')) throw new NotThere();
    const answer = await readForm(c, paceForm);
    if (!answer.ok) return carePage(c, answer.typed, 422);
    await setPace(c.var.db, answer.data);
    await record(c.var.db, 'moderation pace changed');
    return c.redirect(`${here}/care`, 303);
  })
  .post('/desk/moderation/debriefs/:decision', async (c) => {
    await helping(c);
    const answer = await readForm(c, debriefForm);
    if (!answer.ok) throw new NotThere();
    await answerDebrief(c.var.db, c.req.param('decision'), answer.data.answer);
    return c.redirect(here, 303);
  })
  .get('/desk/moderation/flags', async (c) => {
    await helping(c);
    const month = monthAsked(c);
    const flags = await flagsInMonth(c.var.db, month);
    return page(c, <FlagsPage {...{ month, flags }} latest={thisMonth(c)} />);
  });

async function carePage(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  await helping(c);
  const { db, arrival } = c.var;
  const mine = { cap: await myCap(db), bounds: await bounds(db), clocks: await clocks(db) };
  const sets = arrival.roles.includes('coordinator');
  return page(c, <CarePage {...{ ...mine, typed, sets }} />, status);
}

/** The first day of the month that was asked for, or of the one that runs. */
function monthAsked(c: Ask): string {
  const asked = c.req.query('month') ?? '';
  if (/^20\d\d-(0[1-9]|1[0-2])$/.test(asked)) return `${asked}-01`;
  return thisMonth(c);
}

const thisMonth = (c: Ask): string =>
  `${clock.today(c.var.arrival.community.time_zone).toString().slice(0, 7)}-01`;
