import { clock } from '../../../platform/clock.ts';
import { NotThere } from '../../../platform/database.ts';
import { post } from '../../../platform/mail.ts';
import { newCode } from '../../../platform/one-time-code.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { deskOnly } from '../overview/public.ts';
import { fallbackLetter } from './emails.ts';
import { FallbackPage, TestPage } from './answer-views.tsx';
import { codeForm, fallbackForm, minutesForm, shiftsForm } from './form.ts';
import {
  agreeAsFallback,
  answerTest,
  closeOnCall,
  isFallbackCode,
  nameFallback,
  offerShift,
  openOnCall,
  planShifts,
  removeShift,
  sendTests,
  setMinutes,
  takeShift,
} from './queries.ts';
import { onCallPage } from './page.tsx';
import { shiftsOf } from './rules.ts';

const home = '/desk/on-call';

export const routes = newRoutes()
  .get(home, (c) => onCallPage(c, emptyForm))
  .post('/desk/on-call/opening', async (c) => {
    const opening = await openOnCall(c.var.db);
    if (opening === 'not-there') throw new NotThere();
    if (opening === 'opened') return c.redirect(home, 303);
    return onCallPage(c, withError(emptyForm, 'opening', `on-call.opening.${opening}`), 422);
  })
  .post('/desk/on-call/closing', async (c) => {
    planner(c);
    await closeOnCall(c.var.db);
    return c.redirect(home, 303);
  })
  .post('/desk/on-call/tests', async (c) => {
    planner(c);
    await sendTests(c.var.db);
    return c.redirect(`${home}?done=tests`, 303);
  })
  .get('/desk/on-call/test', (c) => {
    deskOnly(c, 'on_call');
    return page(c, <TestPage typed={codeIn(c)} />);
  })
  .post('/desk/on-call/test', async (c) => {
    deskOnly(c, 'on_call');
    const answer = await readForm(c, codeForm);
    if (!answer.ok) return page(c, <TestPage typed={answer.typed} />, 422);
    if (await answerTest(c.var.db, c.var.services.master, answer.data.code))
      return c.redirect(`${home}?done=answered`, 303);
    const wrong = withError(answer.typed, 'code', 'on-call.code.wrong');
    return page(c, <TestPage typed={wrong} />, 422);
  })
  .post('/desk/on-call/fallback', async (c) => {
    planner(c);
    const answer = await readForm(c, fallbackForm);
    if (!answer.ok) return onCallPage(c, answer.typed, 422);
    const code = newCode();
    const { db, services, words, arrival } = c.var;
    await nameFallback(db, services.master, { ...answer.data, code });
    const address = new URL(`/fallback?code=${code}`, services.config.url).href;
    const letter = fallbackLetter(words, arrival.community.name, address);
    await post(db, { to: answer.data.mail, ...letter, secret: true });
    return c.redirect(`${home}?done=fallback`, 303);
  })
  .get('/fallback', async (c) => {
    const code = c.req.query('code') ?? '';
    if (!(await isFallbackCode(c.var.db, c.var.services.master, code))) throw new NotThere();
    return page(c, <FallbackPage code={code} community={c.var.arrival.community.name} />);
  })
  .post('/fallback', async (c) => {
    const answer = await readForm(c, codeForm);
    const code = answer.ok ? answer.data.code : '';
    if (!(await agreeAsFallback(c.var.db, c.var.services.master, code))) throw new NotThere();
    return page(c, <FallbackPage community={c.var.arrival.community.name} />);
  })
  .post('/desk/on-call/minutes', async (c) => {
    planner(c);
    const answer = await readForm(c, minutesForm);
    if (!answer.ok) return onCallPage(c, answer.typed, 422);
    await setMinutes(c.var.db, answer.data.minutes);
    return c.redirect(home, 303);
  })
  .post('/desk/on-call/shifts', async (c) => {
    planner(c);
    const answer = await readForm(c, shiftsForm);
    if (!answer.ok) return onCallPage(c, answer.typed, 422);
    const { person, ...planned } = answer.data;
    const zone = c.var.arrival.community.time_zone;
    await planShifts(c.var.db, person, shiftsOf(planned, clock.now().getTime(), zone));
    return c.redirect(`${home}?done=shifts`, 303);
  })
  .post('/desk/on-call/shifts/:id/removal', async (c) => {
    planner(c);
    await removeShift(c.var.db, c.req.param('id'));
    return c.redirect(home, 303);
  })
  .post('/desk/on-call/shifts/:id/offer', (c) =>
    moved(c, offerShift(c.var.db, c.req.param('id'), true)),
  )
  .post('/desk/on-call/shifts/:id/keeping', (c) =>
    moved(c, offerShift(c.var.db, c.req.param('id'), false)),
  )
  .post('/desk/on-call/shifts/:id/taking', (c) => moved(c, takeShift(c.var.db, c.req.param('id'))));

const planner = (c: Ask): void => deskOnly(c, 'coordinator', 'administrator');

const codeIn = (c: Ask): Typed => ({ values: { code: c.req.query('code') ?? '' }, errors: {} });

async function moved(c: Ask, moving: Promise<boolean>) {
  me(c);
  if (!(await moving)) throw new NotThere();
  return c.redirect(home, 303);
}
