import { NotThere } from '../../../platform/database.ts';
import { limit } from '../../../platform/rates.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { onCallOpensAt, somebodyAnswers } from '../../desk/alerts/public.ts';
import { page } from '../../door/frame/public.tsx';
import { said } from '../posts/public.ts';
import { reportForm } from './form.ts';
import { alertAboutAuthor, myReport, myReportOf, report } from './queries.ts';
import { ReportedPage, ReportPage } from './views.tsx';

export const routes = newRoutes()
  .get('/community/posts/:post/report', async (c) => {
    me(c);
    const before = await myReportOf(c.var.db, c.req.param('post'));
    if (before) return c.redirect(`/community/reports/${before.id}`, 303);
    return reportPage(c, emptyForm);
  })
  .post('/community/posts/:post/report', async (c) => {
    const person = me(c);
    const { db, services } = c.var;
    const post = await reportable(c);
    const before = await myReportOf(db, post.id);
    if (before) return c.redirect(`/community/reports/${before.id}`, 303);
    const answer = await readForm(c, reportForm);
    if (!answer.ok) return reportPage(c, answer.typed);
    const { sql, master } = services;
    await limit(sql, master, { what: 'reports', most: 20, seconds: 86_400 }, person);
    const id = await report({ db, master, me: person }, post.id, answer.data);
    return c.redirect(`/community/reports/${id}`, 303);
  })
  .get('/community/reports/:report', (c) => reportedPage(c))
  .post('/community/reports/:report/alert', async (c) => {
    const person = me(c);
    const { db, services } = c.var;
    const { id } = await myReport(db, c.req.param('report'));
    await limit(
      services.sql,
      services.master,
      { what: 'worries', most: 5, seconds: 86_400 },
      person,
    );
    if ((await alertAboutAuthor(db, id)) === 'nobody') return reportedPage(c, 422);
    return c.redirect(`/community/reports/${id}`, 303);
  });

async function reportedPage(c: Ask, status: 200 | 422 = 200): Promise<Response> {
  me(c);
  const report = await myReport(c.var.db, c.req.param('report') ?? '');
  const { db } = c.var;
  const onCall = { opensAt: await onCallOpensAt(db), answered: await somebodyAnswers(db) };
  return page(c, <ReportedPage {...{ report, ...onCall }} />, status);
}

async function reportable(c: Ask) {
  const post = await said(c.var.db, c.req.param('post') ?? '');
  if (post.mine || post.state !== 'seen') throw new NotThere();
  return post;
}

async function reportPage(c: Ask, typed: Typed): Promise<Response> {
  const post = await reportable(c);
  const wrong = Object.keys(typed.errors).length > 0;
  return page(c, <ReportPage {...{ post, typed }} />, wrong ? 422 : 200);
}
